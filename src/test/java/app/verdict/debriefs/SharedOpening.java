package app.verdict.debriefs;

import app.verdict.Examples;
import app.verdict.Examples.Panel;
import app.verdict.loops.Opening;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Person;
import app.verdict.rubrics.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One opening with several candidates, each with a panel of their own. */
final class SharedOpening {
    private final Examples examples;
    private final Person manager;
    private final Opening opening;
    private final Map<String, Panel> panels = new HashMap<>();

    SharedOpening(Examples examples, Person manager, Visibility visibility) {
        this.examples = examples;
        this.manager = manager;
        this.opening = examples.opening("PM", manager, visibility);
    }

    /** Plans a candidate's loop; its interviews are over, no scorecard is in. */
    Panel candidate(String name, Person... members) {
        var panel = examples.panel(opening, "PM", manager, List.of(members), name);
        panels.put(name, panel);
        return panel;
    }

    /** Plans it and submits the same rating everywhere for each of the members. */
    Panel candidate(String name, Rating everywhere, Person... members) {
        var panel = candidate(name, members);
        for (var member : members) examples.submit(panel, member, everywhere);
        return panel;
    }

    void submit(String candidate, Person author, Rating everywhere) {
        examples.submit(Objects.requireNonNull(panels.get(candidate)), author, everywhere);
    }

    Comparison read(Comparisons comparisons, Person reader) {
        return Acting.as(reader.id(), () -> comparisons.of(opening.id()));
    }

    Opening opening() {
        return opening;
    }
}
