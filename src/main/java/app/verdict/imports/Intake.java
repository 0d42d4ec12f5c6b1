package app.verdict.imports;

/** Enters the lines of one file, one after the other, within one transaction. */
interface Intake {
    /** Whom or what a line is about, in a few words. */
    String about(Row row);

    /**
     * Enters one line.
     *
     * @return new, or already here
     * @throws app.verdict.people.Refusal saying what is wrong with it
     */
    Fate enter(Row row);
}
