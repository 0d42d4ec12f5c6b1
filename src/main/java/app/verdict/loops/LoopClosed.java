package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;

/** The decision on this loop has been made, so nothing in it can change any more. */
public class LoopClosed extends Refusal {
    public LoopClosed(Loop loop) {
        super(text("loops.closed", loop.candidate().name()));
    }
}
