package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.people.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** That an opening keeps its records for another time than before, who said so, and why. Never changed. */
@Entity
public class RetentionChange {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Opening opening;

    @Enumerated(EnumType.STRING)
    private RetentionPreset presetBefore;

    private int monthsBefore;

    @Enumerated(EnumType.STRING)
    private RetentionPreset preset;

    private int months;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by")
    private Person changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected RetentionChange() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    RetentionChange(Opening opening, Retention now, String reason, Person changedBy, Instant changedAt) {
        this.opening = opening;
        this.presetBefore = opening.retention().preset();
        this.monthsBefore = opening.retention().months();
        this.preset = now.preset();
        this.months = now.months();
        this.reason = Invalid.required(text("loops.reason-for-retention"), reason, 2000);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public Opening opening() {
        return opening;
    }

    public Retention before() {
        return new Retention(presetBefore, monthsBefore);
    }

    public Retention after() {
        return new Retention(preset, months);
    }

    public String reason() {
        return reason;
    }

    public Person changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
