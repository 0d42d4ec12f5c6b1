package mutants.loops.ui;

/** A screen of one feature, for another one to know. */
public class LoopScreen {}
