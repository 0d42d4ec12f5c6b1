package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Interview;
import app.verdict.loops.Loop;
import app.verdict.people.People;
import app.verdict.people.Person;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What each colleague is called in a package without names: the same in every loop of it. */
record Colleagues(People people) {
    Redaction of(String candidate, List<Loop> loops, UUID administrator) {
        var redaction = new Redaction(candidate);
        var interviewers = loops.stream()
                .flatMap(loop -> Stream.concat(loop.interviews().stream(), loop.left().stream()))
                .map(Interview::interviewer);
        number(redaction, "records.interviewer", interviewers);
        number(
                redaction,
                "records.hiring-manager",
                loops.stream()
                        .map(Loop::opening)
                        .flatMap(opening ->
                                Stream.concat(Stream.of(opening.hiringManager()), opening.formerManagers().stream())));
        number(
                redaction,
                "records.second-approver",
                loops.stream().flatMap(loop -> loop.secondApprover().stream()).map(people::byId));
        number(
                redaction,
                "records.facilitator",
                loops.stream().flatMap(loop -> loop.facilitator().stream()).map(people::byId));
        number(redaction, "records.administrator", Stream.of(people.byId(administrator)));
        people.everyone().forEach(person -> redaction.hideInPassing(person.name(), person.email()));
        return redaction;
    }

    private static void number(Redaction redaction, String label, Stream<Person> people) {
        var seen = new LinkedHashSet<UUID>();
        people.forEach(person -> {
            if (seen.add(person.id())) redaction.hide(person.name(), person.email(), text(label, seen.size()));
        });
    }
}
