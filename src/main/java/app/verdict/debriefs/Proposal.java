package app.verdict.debriefs;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.Level;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the hiring manager proposes to decide, kept while it is written; the panel reads it before it is sealed. */
@Entity
public class Proposal {
    @Id
    private UUID loopId;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String reasons = "";
    private String wouldChange = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> evidence = List.of();

    private LocalDate reviewOn;
    private int revision;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(UUID loop, Level level, LocalDate reviewOn) {
        this.loopId = loop;
        this.level = level;
        this.reviewOn = reviewOn;
    }

    /** Takes over what is written now. Whoever was to approve an earlier wording has not approved this one. */
    void take(Call call) {
        outcome = call.outcome();
        level = call.level();
        reasons = Invalid.atMost(text("debriefs.the-reasons"), call.reasons(), 20_000);
        wouldChange = Invalid.atMost(text("debriefs.the-would-change"), call.wouldChange(), 4000);
        evidence = call.evidence().stream().sorted().toList();
        reviewOn = call.reviewOn();
        revision++;
    }

    /**
     * The decision in the making, as its form holds it.
     *
     * @param outcome null while not chosen
     * @param wouldChange what the hiring manager would have had to hear to decide otherwise
     * @param evidence the pieces of evidence that decide
     */
    public record Call(
            @Nullable Outcome outcome,
            Level level,
            String reasons,
            String wouldChange,
            Set<UUID> evidence,
            LocalDate reviewOn) {}

    public Call call() {
        return new Call(outcome, level, reasons, wouldChange, Set.copyOf(evidence), reviewOn);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Counts its wordings. */
    public int revision() {
        return revision;
    }
}
