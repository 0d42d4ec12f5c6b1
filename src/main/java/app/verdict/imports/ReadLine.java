package app.verdict.imports;

/**
 * A line of a file and what becomes of it.
 *
 * @param line where it begins in the file, from 1
 * @param what whom or what it is about
 * @param problem what is wrong and how to mend it; empty where nothing is
 */
public record ReadLine(int line, String what, Fate fate, String problem) {}
