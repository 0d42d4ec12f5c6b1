package app.verdict.loops;

import app.verdict.people.Refusal;

/** The decision on this loop has been made, so nothing in it can change any more. */
public class LoopClosed extends Refusal {
    public LoopClosed(Loop loop) {
        super("The decision on %s has been made; this loop is closed and its scorecards stay as they are."
                .formatted(loop.candidate().name()));
    }
}
