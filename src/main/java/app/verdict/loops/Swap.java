package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Person;
import app.verdict.rubrics.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What it does to a loop when an interview is asked by somebody else, or covers something else. */
public final class Swap {
    private Swap() {}

    /**
     * In sentences: what the coverage loses and gains, and what becomes of what was written. Whether anything was written is
     * not for whoever plans, so that is not in it.
     */
    public static List<String> effects(Rubric rubric, Loop loop, Interview interview, Person to, Set<UUID> focus) {
        var effects = new ArrayList<String>();
        var before = Coverage.of(rubric, loop).gaps();
        var after = Coverage.of(
                        rubric,
                        loop.interviews().stream()
                                .map(one -> one.equals(interview) ? focus : one.focus())
                                .toList())
                .gaps();
        after.stream()
                .filter(gap -> !before.contains(gap))
                .map(gap -> text("loops.new-gap", gap))
                .forEach(effects::add);
        before.stream()
                .filter(gap -> !after.contains(gap))
                .map(gap -> text("loops.mended-gap", gap))
                .forEach(effects::add);
        if (effects.isEmpty()) effects.add(text("loops.coverage-stays"));
        if (interview.heldBy(to.id())) return effects;
        var from = interview.interviewer().name();
        effects.add(text("loops.sees-no-more", from));
        loop.left().stream()
                .filter(left -> left.heldBy(to.id()))
                .findFirst()
                .ifPresent(left -> effects.add(text("loops.comes-back", to.name())));
        effects.add(text("loops.tell-calendars", from, to.name()));
        return effects;
    }
}
