package app.verdict.faults;

import java.util.List;
import java.util.UUID;

/** An interview that somebody has to write a scorecard of, with what it must cover; the scorecard is begun. */
record Assignment(Person person, UUID loop, UUID interview, UUID card, List<Focus> focus) {
    record Focus(UUID id, String name, UUID marker) {}

    String address() {
        return "/scorecard/" + interview;
    }
}
