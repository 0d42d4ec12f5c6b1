package app.verdict.scorecards;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a draft that is saved by itself, so that changes of different fields never meet.
 *
 * <p>Written as {@code why}, or as {@code rating:} and the id of its subject.
 *
 * @param subject a competency's id for a rating, the evidence's for evidence and its tie, the tap's for a tapped marker;
 *     else null
 */
public record Field(Kind kind, @Nullable UUID subject) {
    public static final Field RECOMMENDATION = new Field(Kind.RECOMMENDATION, null);
    public static final Field WHY = new Field(Kind.WHY, null);
    public static final Field NOTE_TO_SELF = new Field(Kind.SELF, null);

    /** What may be written into each; the empty text takes it back. */
    public enum Kind {
        /** "1" to "4", or "na". */
        RATING,
        /** "1" to "4". */
        RECOMMENDATION,
        /** Text. */
        WHY,
        /** Text. */
        EVIDENCE,
        /** The id of the competency that the evidence speaks to. */
        TIE,
        /** The id of the marker. */
        TAP,
        /** Text, for the author alone. */
        SELF;

        boolean hasSubject() {
            return this != RECOMMENDATION && this != WHY && this != SELF;
        }
    }

    public Field {
        if (kind.hasSubject() != (subject != null)) throw new Invalid(text("scorecards.no-such-field"));
    }

    public static Field rating(UUID competency) {
        return new Field(Kind.RATING, competency);
    }

    public static Field evidence(UUID evidence) {
        return new Field(Kind.EVIDENCE, evidence);
    }

    public static Field tie(UUID evidence) {
        return new Field(Kind.TIE, evidence);
    }

    public static Field tap(UUID tap) {
        return new Field(Kind.TAP, tap);
    }

    /**
     * The field that is written so.
     *
     * @throws Invalid when none is
     */
    public static Field named(String name) {
        var colon = name.indexOf(':');
        try {
            var kind = Kind.valueOf((colon < 0 ? name : name.substring(0, colon)).toUpperCase(Locale.ROOT));
            return new Field(kind, colon < 0 ? null : id(name.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new Invalid(text("scorecards.no-such-field"));
        }
    }

    /** The id that an edit names. */
    static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new Invalid(text("scorecards.names-nothing-known"));
        }
    }

    UUID subjectId() {
        if (subject == null) throw new IllegalStateException(kind + " has no subject");
        return subject;
    }

    @Override
    public String toString() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return subject == null ? name : name + ":" + subject;
    }
}
