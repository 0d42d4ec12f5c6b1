package app.verdict.packets;

import app.verdict.packets.ScorecardFacts.Assessed;
import app.verdict.packets.ScorecardFacts.Note;
import app.verdict.packets.ScorecardFacts.Revised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a packet apart into its single facts. */
final class PacketFacts {
    private PacketFacts() {}

    static Stream<Fact> loop(Packet packet) {
        var loop = packet.loop();
        var facts = new ArrayList<>(List.of(
                Fact.of("loop", "format", packet.format()),
                Fact.of("loop", "made for", packet.madeFor()).at(packet.madeAt()),
                Fact.of("loop", "opening", loop.opening()),
                Fact.of("loop", "level", loop.level()),
                Fact.of("loop", "role", loop.role()),
                Fact.of("loop", "rubric version", loop.rubricVersion()),
                Fact.of("loop", "hiring manager", loop.hiringManager()),
                Fact.of("loop", "decision due", loop.decisionDue()).at(loop.decisionDue()),
                Fact.of("loop", "formula version", packet.formulaVersion())));
        if (loop.calledOffAt() instanceof Instant off)
            facts.add(Fact.of("loop", "called off", off).at(off));
        for (var interview : loop.interviews()) {
            facts.add(Fact.of("interview", "kind", interview.kind())
                    .by(interview.interviewer())
                    .at(interview.startsAt()));
            facts.add(Fact.of("interview", "minutes", interview.minutes()).by(interview.interviewer()));
            for (var covered : interview.covers())
                facts.add(Fact.of("interview", "covers", covered)
                        .by(interview.interviewer())
                        .on(covered));
            facts.add(Fact.of("interview", "scorecard", interview.submittedAt() == null ? "out" : "in")
                    .by(interview.interviewer())
                    .at(interview.submittedAt()));
        }
        return facts.stream();
    }

    static Stream<Fact> decision(Packet packet) {
        if (!(packet.decision() instanceof DecisionFacts decision))
            return Stream.of(Fact.of("decision", "outcome", "Not decided yet"));
        var facts = new ArrayList<>(List.of(
                Fact.of("decision", "outcome", decision.outcome())
                        .by(decision.decidedBy())
                        .at(decision.decidedAt()),
                Fact.of("decision", "level", decision.level()),
                Fact.of("decision", "reasons", decision.reasons())
                        .by(decision.decidedBy())
                        .at(decision.decidedAt()),
                Fact.of("decision", "review on", decision.reviewOn()),
                Fact.of("decision", "formula version", decision.formulaVersion())));
        for (var cited : decision.evidence())
            facts.add(Fact.of("decision", "evidence", cited.text())
                    .by(cited.author())
                    .on(cited.competency())
                    .at(cited.at()));
        for (var weighed : decision.rulings())
            facts.add(Fact.of("decision", "ruling", weighed.text())
                    .by(weighed.interviewer())
                    .on(weighed.competency())
                    .level(weighed.rating().level()));
        for (var waived : decision.waivers())
            facts.add(Fact.of("decision", "waiver", waived.text()).on(waived.competency()));
        for (var stand : decision.stances()) {
            facts.add(Fact.of("decision", "stance", stand.stance())
                    .by(stand.panellist())
                    .on(stand.competency()));
            if (!stand.sentence().isEmpty())
                facts.add(Fact.of("decision", "sentence", stand.sentence())
                        .by(stand.panellist())
                        .on(stand.competency()));
        }
        if (!decision.wouldChange().isBlank())
            facts.add(
                    Fact.of("decision", "would change", decision.wouldChange()).by(decision.decidedBy()));
        if (decision.secondApproval() instanceof DecisionFacts.Approved approved)
            facts.add(Fact.of("decision", "second approval", approved.sentence())
                    .by(approved.approver())
                    .at(approved.at()));
        for (var foreseen : decision.premortems())
            facts.add(Fact.of("decision", "premortem", foreseen.text()).by(foreseen.panellist()));
        for (var missing : decision.decidedWithout())
            facts.add(Fact.of("decision", "decided without", missing.reason()).by(missing.interviewer()));
        return facts.stream();
    }

    static Stream<Fact> competencies(Packet packet) {
        return packet.competencies().stream().flatMap(PacketFacts::competency);
    }

    private static Stream<Fact> competency(CompetencyFacts of) {
        var facts = new ArrayList<Fact>();
        add(facts, "bar", of.bar());
        add(facts, "weight", of.weight());
        add(facts, "required", of.required() ? "yes" : "no");
        if (of.gate() instanceof CompetencyFacts.Gate gate) {
            add(facts, "gate", gate.state());
            add(facts, "needs", gate.needs());
            add(facts, "minimum ratings", gate.minimumRatings());
        }
        for (int level = 1; level <= of.counts().size(); level++)
            facts.add(Fact.of("competency", "count", of.counts().get(level - 1)).level(level));
        add(facts, "n", of.n());
        add(facts, "below bar", of.belowBar());
        add(facts, "mean", of.mean());
        add(facts, "lowest", of.lowest());
        add(facts, "highest", of.highest());
        add(facts, "range", of.range());
        add(facts, "gap", of.gap());
        add(facts, "standard error", of.standardError());
        if (of.interval() != null) {
            add(facts, "interval low", of.interval().low());
            add(facts, "interval high", of.interval().high());
        }
        of.computed().forEach(line -> add(facts, "computed", line));
        return facts.stream().map(fact -> fact.on(of.name()));
    }

    private static void add(List<Fact> facts, String fact, @Nullable Object value) {
        if (value != null) facts.add(Fact.of("competency", fact, value));
    }

    static Stream<Fact> index(Packet packet) {
        var index = packet.index();
        var facts = new ArrayList<Fact>();
        if (index.withheld() != null) facts.add(Fact.of("index", "withheld", index.withheld()));
        if (index.value() != null) facts.add(Fact.of("index", "value", index.value()));
        if (index.standardError() != null) facts.add(Fact.of("index", "standard error", index.standardError()));
        if (index.interval() != null) {
            facts.add(Fact.of("index", "interval low", index.interval().low()));
            facts.add(Fact.of("index", "interval high", index.interval().high()));
        }
        facts.add(Fact.of("index", "assessed share", index.assessedShare()));
        index.notOffset().forEach(gate -> facts.add(Fact.of("index", "not offset", gate)));
        index.computed().forEach(line -> facts.add(Fact.of("index", "computed", line)));
        return facts.stream();
    }

    static Stream<Fact> agenda(Packet packet) {
        return packet.agenda().stream()
                .flatMap(point -> Stream.of(
                        Fact.of("agenda", "position", point.position()).on(point.competency()),
                        Fact.of("agenda", "why", point.why()).on(point.competency()),
                        Fact.of("agenda", "agreed", point.agreed() ? "yes" : "no")
                                .on(point.competency())));
    }

    static Stream<Fact> meeting(Packet packet) {
        if (!(packet.meeting() instanceof MeetingFacts meeting)) return Stream.of();
        var facts = new ArrayList<Fact>();
        for (var leaned : meeting.leans())
            facts.add(Fact.of("meeting", "lean", leaned.lean().words())
                    .by(leaned.person())
                    .level(leaned.lean().level()));
        for (var talk : meeting.talks()) {
            if (talk.skipped())
                facts.add(Fact.of("meeting", "skipped", "all agreed").on(talk.competency()));
            for (var line : talk.lines())
                facts.add(Fact.of("meeting", "on record", line.text())
                        .by(line.writtenBy())
                        .on(talk.competency())
                        .at(line.at()));
            for (var estimated : talk.estimates())
                facts.add(
                        Fact.of("meeting", "second estimate", estimated.after().words())
                                .by(estimated.person())
                                .on(talk.competency())
                                .level(estimated.after().level()));
        }
        return facts.stream();
    }

    static Stream<Fact> scorecard(ScorecardFacts card) {
        var facts = new ArrayList<>(List.of(
                Fact.of("scorecard", "interview", card.interview()).at(card.startedAt()),
                Fact.of("scorecard", "independence", card.independence().statement())
                        .at(card.independence().submittedAt()),
                Fact.of(
                        "scorecard",
                        "hours after interview",
                        card.independence().hoursAfterInterview()),
                Fact.of("scorecard", "others in", card.independence().othersIn()),
                Fact.of("scorecard", "recommendation", card.recommendation().words())
                        .level(card.recommendation().level()),
                Fact.of("scorecard", "why", card.why())));
        for (var opened : card.independence().opened())
            facts.add(Fact.of("scorecard", "had opened", opened.author()).at(opened.at()));
        card.competencies().forEach(assessed -> assessed(facts, assessed));
        card.untied().forEach(note -> facts.add(note(note)));
        for (var seen : card.markers())
            facts.add(Fact.of(
                            "scorecard",
                            seen.speaksFor() ? "marker for" : "marker against",
                            "minute %d: %s".formatted(seen.minute(), seen.marker()))
                    .on(seen.competency())
                    .at(seen.at()));
        card.revisions().forEach(revised -> revised(facts, revised));
        return facts.stream().map(fact -> fact.by(card.author()));
    }

    private static void assessed(List<Fact> facts, Assessed assessed) {
        if (assessed.rating() instanceof Given rating)
            facts.add(Fact.of("scorecard", "rating", rating.words())
                    .level(rating.level())
                    .on(assessed.competency()));
        if (!assessed.anchor().isEmpty())
            facts.add(Fact.of("scorecard", "anchor", assessed.anchor()).on(assessed.competency()));
        for (var noted : assessed.evidence()) facts.add(note(noted).on(assessed.competency()));
    }

    private static Fact note(Note noted) {
        return Fact.of("scorecard", noted.decisive() ? "decisive evidence" : "evidence", noted.text())
                .at(noted.at());
    }

    private static void revised(List<Fact> facts, Revised revised) {
        facts.add(Fact.of("scorecard", "revision", revised.reason()).at(revised.at()));
        if (revised.recommendation() instanceof Given recommendation)
            facts.add(Fact.of("scorecard", "revised recommendation", recommendation.words())
                    .level(recommendation.level())
                    .at(revised.at()));
        for (var rating : revised.ratings())
            facts.add(Fact.of("scorecard", "revised rating", rating.rating().words())
                    .level(rating.rating().level())
                    .on(rating.competency())
                    .at(revised.at()));
    }
}
