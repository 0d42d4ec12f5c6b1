package app.verdict.faults;

/** Something goes wrong while people write scorecards, and is over when this returns. */
interface Fault {
    void strike(Stage stage) throws Exception;
}
