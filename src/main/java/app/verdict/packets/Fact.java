package app.verdict.packets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the packet for spreadsheets: something that somebody said, or that follows, of one loop.
 *
 * @param part where it stands: "loop", "interview", "decision", "competency", "index", "agenda",
 *     "meeting" or "scorecard"
 * @param person whose it is; empty where it is nobody's in particular
 * @param competency what it is about; empty where it is about none in particular
 * @param fact what kind it is: "rating", "evidence", "mean", ...
 * @param level 1 to 4 of a rating or a recommendation; else null
 * @param time when it was said or done, in UTC; null where that says nothing
 */
record Fact(
        String part,
        String person,
        String competency,
        String fact,
        String value,
        @Nullable Integer level,
        @Nullable Instant time) {
    static final List<String> COLUMNS =
            List.of("loop", "candidate", "part", "person", "competency", "fact", "value", "level", "time");

    static Fact of(String part, String fact, Object value) {
        return new Fact(part, "", "", fact, String.valueOf(value), null, null);
    }

    Fact by(String whose) {
        return new Fact(part, whose, competency, fact, value, level, time);
    }

    /** @param name null where it is about none in particular */
    Fact on(@Nullable String name) {
        return new Fact(part, person, name == null ? "" : name, fact, value, level, time);
    }

    /** @param moment null where that says nothing */
    Fact at(@Nullable Instant moment) {
        return new Fact(part, person, competency, fact, value, level, moment);
    }

    Fact level(@Nullable Integer newLevel) {
        return new Fact(part, person, competency, fact, value, newLevel, time);
    }

    List<String> cells(Packet packet) {
        return List.of(
                packet.id().toString(),
                packet.loop().candidate(),
                part,
                person,
                competency,
                fact,
                value,
                level == null ? "" : level.toString(),
                time == null ? "" : time.toString());
    }
}
