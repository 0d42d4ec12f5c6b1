package app.verdict.debriefs;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is.
 *
 * @param competency what is being talked about in {@link Phase#TALK}; null in every other phase
 */
public record Position(Phase phase, @Nullable UUID competency) {
    public static final Position READING = new Position(Phase.READING, null);
    public static final Position LEANS = new Position(Phase.LEANS, null);
    public static final Position DECIDING = new Position(Phase.DECIDING, null);

    public Position {
        if ((phase == Phase.TALK) != (competency != null))
            throw new IllegalArgumentException("a talk is about a competency, and nothing else is: " + phase);
    }

    public static Position talk(UUID competency) {
        return new Position(Phase.TALK, competency);
    }

    /** Every position of a debrief, in the order in which the meeting passes them. */
    static List<Position> along(Debrief debrief, Agenda agenda) {
        var way = new ArrayList<>(List.of(READING, LEANS));
        for (var item : agenda.items())
            way.add(talk(debrief.rubric()
                    .competency(item.figures().criterion().code())
                    .id()));
        way.add(DECIDING);
        return List.copyOf(way);
    }
}
