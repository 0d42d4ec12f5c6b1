package app.verdict.records;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.loops.Loops;
import app.verdict.people.Acting;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.People;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds on loops: placed and lifted by administrators, each for a reason that is on record. */
@Service
@Transactional
public class Holds {
    private final LegalHoldRepository holds;
    private final Loops loops;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Holds(LegalHoldRepository holds, Loops loops, People people, Audit audit, Clock clock) {
        this.holds = holds;
        this.loops = loops;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on nothing of the loop is purged or erased, until the hold is lifted. */
    public void place(UUID loop, String reason) {
        people.require(Duty.ADMINISTRATOR, text("records.may-hold"));
        var held = loops.held(loop);
        if (holds.on(loop).isPresent())
            throw new Invalid(text("records.held-already", held.candidate().name()));
        holds.saveAndFlush(new LegalHold(loop, reason, people.acting(), clock.instant()));
        audit.note(AuditAction.HOLD_PLACED, loop, List.of(), "");
    }

    /** Lets the loop go when its time has come. */
    public void lift(UUID loop, String reason) {
        people.require(Duty.ADMINISTRATOR, text("records.may-lift"));
        loops.held(loop);
        holds.on(loop)
                .orElseThrow(() -> new Invalid(text("records.not-held")))
                .lift(Acting.person(), reason, clock.instant());
        audit.note(AuditAction.HOLD_LIFTED, loop, List.of(), "");
    }
}
