package app.verdict.rubrics;

import app.verdict.people.Refusal;

/** Somebody else saved the draft since it was opened: neither text is overwritten until somebody has looked at both. */
public class DraftOvertaken extends Refusal {
    DraftOvertaken(String editor) {
        super(
                "%s saved this draft after you had opened it. Nothing is lost: theirs is saved, and yours is still on this screen."
                        .formatted(editor));
    }
}
