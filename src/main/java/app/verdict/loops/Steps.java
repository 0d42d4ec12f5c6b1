package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Unknown;
import app.verdict.texts.Texts;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of who did what when in a debrief; each step also tells everybody who watches the loop. */
@Service
@Transactional
public class Steps {
    private final StepRepository steps;
    private final LoopRepository loops;
    private final People people;
    private final LoopNews news;
    private final Audit audit;
    private final Clock clock;

    Steps(StepRepository steps, LoopRepository loops, People people, LoopNews news, Audit audit, Clock clock) {
        this.steps = steps;
        this.loops = loops;
        this.people = people;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was done, the first step first; for whoever may see the loop. */
    @Transactional(readOnly = true)
    public List<Step> of(UUID loop) {
        if (loops.openTo(loop, Acting.person()).isEmpty()) throw new Unknown(text("loops.unknown-loop"), loop);
        return steps.of(loop);
    }

    /** Notes that the acting person has just done this, in the transaction that does it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void took(UUID loop, StepKind kind, @Nullable UUID competency, String note) {
        took(loop, kind, competency, note, List.of());
    }

    /** The same for a step that is about somebody: who was given a part, or lost it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tookAbout(UUID loop, StepKind kind, Person about, String note) {
        took(loop, kind, null, note, List.of(about.id()));
    }

    private void took(UUID loop, StepKind kind, @Nullable UUID competency, String note, List<UUID> about) {
        steps.save(new Step(loop, kind, people.acting(), clock.instant(), competency, note));
        if (kind != StepKind.MOVED) audit.note(AuditAction.DEBRIEF_STEP, loop, about, Texts.forTheRecord(kind));
        news.tell(loop);
    }

    /** Tells everybody who watches that the meeting over this loop has something new, which is no step of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void somethingNew(UUID loop) {
        news.tell(loop);
    }
}
