package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Sentence;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in hiring: interviews, plans, decides or administers. */
@Entity
@DynamicUpdate
public class Person {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String name;
    private String email;
    private String title;
    private @Nullable String passwordHash;
    private Instant joinedAt;
    private @Nullable Short seniority;
    private @Nullable Instant disabledAt;
    private int sessionsEnded;
    private @Nullable String language;

    @ElementCollection
    @CollectionTable(name = "person_duty", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "duty")
    @Enumerated(EnumType.STRING)
    private Set<Duty> duties = EnumSet.noneOf(Duty.class);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Person(String name, String email, String title, Set<Duty> duties, Instant joinedAt) {
        this.name = Invalid.required(text("people.the-name"), name, 200);
        this.email = Invalid.required(text("people.the-email"), email, 320);
        if (!this.email.matches("[^\\s@]+@[^\\s@]+")) throw new Invalid(text("people.no-email-address", this.email));
        this.title = Invalid.atMost(text("people.the-job-title"), title.strip(), 200);
        if (duties.isEmpty()) throw new Invalid(text("people.which-duty", this.name));
        this.duties.addAll(duties);
        this.joinedAt = joinedAt;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    /** Ends every session of theirs, on every node. */
    void endSessions() {
        sessionsEnded++;
    }

    /** Shuts this person out: no session, no sign-in, no private row, until they are let in again. */
    void disable(Instant now) {
        if (disabled()) return;
        disabledAt = now;
        endSessions();
    }

    void enable() {
        disabledAt = null;
    }

    void changeDuties(Set<Duty> newDuties) {
        if (newDuties.isEmpty()) throw new Invalid(text("people.one-duty"));
        duties.retainAll(newDuties);
        duties.addAll(newDuties);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The job title, or an empty text. */
    public String title() {
        return title;
    }

    void changeSeniority(@Nullable Integer newSeniority) {
        if (newSeniority != null && (newSeniority < 1 || newSeniority > 10))
            throw new Invalid(text("people.seniority-range"));
        seniority = newSeniority == null ? null : newSeniority.shortValue();
    }

    /** From 1, the least senior, to 10; unknown where nobody has said. The least senior speak first in a debrief. */
    public OptionalInt seniority() {
        return seniority == null ? OptionalInt.empty() : OptionalInt.of(seniority);
    }

    void speaks(@Nullable Locale chosen) {
        language = chosen == null ? null : chosen.getLanguage();
    }

    /** What they have chosen to read; empty where their browser decides. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Set<Duty> duties() {
        return Set.copyOf(duties);
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** Whether this person was shut out: they have left the company, say. What they wrote stays. */
    public boolean disabled() {
        return disabledAt != null;
    }

    Person requireNotShutOut() {
        if (disabled()) throw new NotAllowed(Sentence.of("people.you-are-shut-out"));
        return this;
    }

    /** Whether this person has set a password, and so has come in at least once. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    int sessionsEnded() {
        return sessionsEnded;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
