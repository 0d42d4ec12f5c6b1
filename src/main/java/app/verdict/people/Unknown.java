package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Sentence;
import java.util.UUID;

/**
 * Nothing that this person may know of has this id. It deliberately does not tell a missing thing from a hidden one.
 */
public class Unknown extends Refusal {
    /** @param what it would be, without an article: "candidate" */
    public Unknown(String what, UUID id) {
        super(text("people.unknown", what, id.toString()));
    }

    public Unknown(String message) {
        super(message);
    }

    public Unknown(Sentence sentence) {
        super(sentence);
    }
}
