package app.verdict.people;

import java.util.UUID;

/**
 * Nothing that this person may know of has this id. It deliberately does not tell a missing thing from a hidden one.
 */
public class Unknown extends Refusal {
    public Unknown(String what, UUID id) {
        super("There is no %s here with the id %s, or it is not open to you.".formatted(what, id));
    }

    public Unknown(String message) {
        super(message);
    }
}
