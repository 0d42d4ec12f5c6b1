package app.verdict.packets;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.debriefs.Debrief;
import app.verdict.debriefs.Debriefs;
import app.verdict.debriefs.Meetings;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.scorecards.Readings;
import app.verdict.texts.Reader;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a loop together as a packet, for those who may read its scorecards. */
@Service
@Transactional
public class Packets {
    private final Debriefs debriefs;
    private final Meetings meetings;
    private final Readings readings;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Packets(Debriefs debriefs, Meetings meetings, Readings readings, People people, Audit audit, Clock clock) {
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.readings = readings;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The packet of the loop as it stands now, in the language of whoever takes it out. Making it counts as reading the
     * scorecards in it.
     *
     * @throws NotAllowed saying what opens the scorecards, to whoever may not read them yet
     */
    public Packet of(UUID loop) {
        return made(takenOut(loop));
    }

    /** The same in the words that programs know: the English ones, whoever takes it out. */
    public Packet forPrograms(UUID loop) {
        return madeForPrograms(takenOut(loop));
    }

    /** Both, taken out once. */
    public Both both(UUID loop) {
        var debrief = takenOut(loop);
        return new Both(made(debrief), madeForPrograms(debrief));
    }

    /** One packet for two kinds of readers. */
    public record Both(Packet forPeople, Packet forPrograms) {}

    private Debrief takenOut(UUID loop) {
        var debrief = debriefs.of(loop);
        if (!debrief.open()) throw new NotAllowed(debrief.reading().explain(debrief.loop()));
        readings.note(debrief.scorecards());
        audit.note(AuditAction.PACKET_EXPORTED, loop, List.of(), "");
        return debrief;
    }

    private Packet madeForPrograms(Debrief debrief) {
        return Reader.as(Reader.ANYBODY, () -> made(debrief));
    }

    private Packet made(Debrief debrief) {
        return Packet.of(
                debrief,
                debrief.loop().debriefOpenedAt().isPresent() ? meetings.room(debrief) : null,
                readings.before(debrief.scorecards()),
                people.acting().name(),
                clock.instant(),
                new Times(clock.getZone()));
    }
}
