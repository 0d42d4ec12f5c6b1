package app.verdict.faults;

import java.util.List;

/** Something goes wrong while people write scorecards, and is over when this returns. */
interface Fault {
    List<Fault> ALL = List.of(
            new KilledWhilePeopleType(),
            new StoppedForAWhile(),
            new ConnectionCut(),
            new DatabaseGone(),
            new DiskFull(),
            new LeftInTheMiddle(),
            new BrowserKilled(),
            new SessionExpired(),
            new TwoTabs(),
            new SubmittedTwice(),
            new PushSilent(),
            new Resynchronised(),
            new ClockHoursOff(),
            new NotTaken(),
            new SignedOut());

    void strike(Stage stage) throws Exception;
}
