package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How long an opening keeps what was written about its candidates, counted from the last decision on each; from when
 * its loop was called off, or the last thing that happened, where nobody ever decided.
 *
 * @param months within what the preset allows
 */
@Embeddable
public record Retention(
        @Enumerated(EnumType.STRING) @Column(name = "retention_preset")
        RetentionPreset preset,

        @Column(name = "retention_months") int months) {
    /** The longest minimum that any preset asks for: nothing is lost by choosing it. */
    public static final Retention LONGEST = RetentionPreset.CALIFORNIA.usual();

    public Retention {
        int least = Math.max(1, preset.minimum());
        if (months < least || months > preset.maximum())
            throw new Invalid(
                    text("loops.months-range", preset.label(), least, preset.maximum(), months, preset.law()));
    }

    /** "California, 48 months". */
    public String words() {
        return text("loops.retention", preset.label(), months);
    }
}
