package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Refusal;

/** Somebody else saved the draft since it was opened: neither text is overwritten until somebody has looked at both. */
public class DraftOvertaken extends Refusal {
    DraftOvertaken(String editor) {
        super(text("rubrics.overtaken", editor));
    }
}
