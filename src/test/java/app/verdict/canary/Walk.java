package app.verdict.canary;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Owner;
import app.verdict.canary.Visits.Visit;
import app.verdict.debriefs.Position;
import app.verdict.faults.SecondNode;
import app.verdict.journeys.Browser;
import app.verdict.journeys.Recording;
import app.verdict.journeys.Visitor;
import app.verdict.rubrics.Rating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes the loops through all their states, has everybody go everywhere in each, and holds what they got against the rules. */
final class Walk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger("verdict.canary");

    /** When the real browsers load their pages anew; else they are told what is new. */
    private static final Set<State> RELOADED = Set.of(State.SUBMITTED, State.OPENED, State.LATE);

    /** A real browser, in which the page's own scripts ask for whatever they ask for. */
    private record Desk(Who who, String node, Visitor visitor, Recording recording) {
        void handOver(Received received) {
            received.take(who, node + ", title of the page", visitor.page().title());
            recording.bodies().forEach(body -> received.take(who, node + ", body in a browser", body));
            recording.frames().forEach(frame -> received.take(who, node + ", push in a browser", frame));
            recording.bodies().clear();
            recording.frames().clear();
        }
    }

    private final Tokens tokens = new Tokens();
    private final Received received = new Received(tokens);
    private final List<SecondNode> nodes;
    private final Browser browser;
    private final Story story;
    private final Crowd crowd;
    private final JdbcTemplate owner;
    private final String role;
    private final Columns columns;
    private final List<Desk> desks = new ArrayList<>();
    private final long auditedBefore;

    Walk(ApplicationContext application, List<SecondNode> nodes, Browser browser) {
        this.nodes = nodes;
        this.browser = browser;
        owner = application.getBean(Owner.class).sql();
        role = application.getBean(JdbcConnectionDetails.class).getUsername();
        columns = new Columns(owner, tokens.prefix());
        auditedBefore = owner.queryForObject("select number from audit_head", Long.class);
        story = new Story(application, tokens);
        story.hires(Who.people());
        story.plans();
        crowd = new Crowd(story, nodes.stream().map(SecondNode::address).toList(), received);
    }

    Columns columns() {
        return columns;
    }

    void throughEveryState() {
        var loop = story.loop(Place.LOOP);
        crowd.leavesOpen(0, "/debrief/" + loop);
        crowd.leavesOpen(1, "/loop/" + loop);
        sitsDown(Who.OWES, 0, "/debrief/" + loop);
        sitsDown(Who.SUBMITTED, 1, "/debrief/" + loop);

        comesTo(State.PLANNED, () -> {});
        comesTo(State.DRAFTED, () -> {
            story.drafts();
            keepsNothingWhereTheDatabaseRefuses();
        });
        comesTo(State.SUBMITTED, () -> {
            for (var who : List.of(Who.SUBMITTED, Who.LEFT_IN, Who.IN_CONFLICT)) story.submits(Place.LOOP, who);
            story.submits(Place.STRICT, Who.SUBMITTED);
            for (var who : List.of(Who.SUBMITTED, Who.REVISES)) story.submits(Place.ERASED, who);
        });
        comesTo(State.REVISED, () -> {
            story.revises(Place.LOOP, Who.SUBMITTED, Rating.STRONG_NO);
            for (var place : List.of(Place.LOOP, Place.STRICT)) story.submits(place, Who.REVISES);
        });
        comesTo(State.OPENED, () -> {
            story.opens();
            crowd.leavesOpen(1, "/run/" + loop);
            crowd.showsOnTheScreen(story.code());
            story.takesOff(Who.LEFT_DRAFT);
            showsNothingWhereTheDatabaseRefuses();
        });
        comesTo(State.TAKEN_OFF, () -> story.takesOff(Who.LEFT_IN));
        comesTo(State.MARKED, () -> {
            story.marks(Who.IN_CONFLICT);
            story.savesAView(Who.RECRUITER);
            story.keepsRecords();
        });
        comesTo(State.LEANS, () -> {
            story.moves(Position.LEANS);
            story.leans(Who.SUBMITTED, Rating.STRONG_NO);
            story.leans(Who.MANAGER, Rating.YES);
            story.proposes();
            story.talks();
        });
        comesTo(State.DECIDING, story::comesToTheDecision);
        comesTo(State.DECIDED, () -> {
            story.hiresTheCandidate();
            story.answersTheCandidate();
        });
        comesTo(State.REVIEWED, () -> {
            story.reviewsTheHire();
            story.erasesACandidate();
        });
        comesTo(State.TAKEN_UP_AGAIN, story::takesUpAgain);
        comesTo(State.LATE, () -> {
            story.submits(Place.LOOP, Who.OWES);
            story.submits(Place.STRICT, Who.MANAGER);
            story.liftsTheHold();
        });
        comesTo(State.DECIDED_AGAIN, () -> {
            story.decidesAnew();
            story.reviewsTheRefusal();
        });
        comesTo(State.HANDED_OVER, story::handsOver);
        comesTo(State.LEFT_THE_COMPANY, () -> story.leavesTheCompany(Who.REVISES));

        assertThat(Rules.neverSeen(tokens, received))
                .as("fields that nobody got, so that no leak of them would be seen")
                .isEmpty();
        for (var way : List.of(
                "body in a browser",
                "push in a browser",
                "push on /run/LOOP",
                ".pdf",
                ".json",
                ".csv",
                ".zip",
                "(opened)",
                "(pressed)"))
            assertThat(received.seen().stream().map(Seen::channel).filter(channel -> channel.endsWith(way)))
                    .as("words that came by " + way)
                    .isNotEmpty();
        log.info(
                "{} words reached somebody {} times, in {} MB",
                tokens.all().size(),
                received.seen().size(),
                received.bytes() / 1_000_000);
    }

    private void sitsDown(Who who, int node, String address) {
        var visitor = browser.visitorAt(nodes.get(node).address()).expectsErrors();
        var recording = Recording.of(visitor);
        visitor.signsIn(story.person(who).email(), story.password(who)).opens(address);
        desks.add(new Desk(who, "node " + (node + 1), visitor, recording));
    }

    private void comesTo(State state, Runnable step) {
        var begun = Instant.now();
        received.enters(state);
        step.run();
        columns.look();
        crowd.goesAround(story.visits(), state);
        if (RELOADED.contains(state)) desks.forEach(desk -> desk.visitor().reloads());
        desks.forEach(desk -> desk.handOver(received));
        looksIntoLogsAndAudit();
        log.info("{}: {} ms", state, Duration.between(begun, Instant.now()).toMillis());
        assertThat(Rules.tooMuch(received)).as("reached whom it may not").isEmpty();
        assertThat(Rules.tooLittle(tokens, received, state))
                .as("did not reach whom it must, or the test is blind")
                .isEmpty();
    }

    private void looksIntoLogsAndAudit() {
        for (var node : nodes) received.take(Who.LOG, "log", logged(node));
        owner.queryForList("select a::text from audit_entry a where number > ?", String.class, auditedBefore)
                .forEach(entry -> received.take(Who.AUDIT, "audit_entry", entry));
    }

    private static byte[] logged(SecondNode node) {
        try {
            return Files.readAllBytes(node.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What could not be written is quoted in no answer and in no log. */
    private void keepsNothingWhereTheDatabaseRefuses() {
        var refused = story.say("scorecard_change.inserted", Who.OWES, Place.LOOP);
        var edit = Map.of("seq", 1, "field", "evidence:" + UUID.randomUUID(), "base", 0, "value", refused, "age", 0);
        owner.execute("alter table evidence add constraint planted_refusal check (text = '') not valid");
        try {
            var answer = crowd.reader(Who.OWES, 1)
                    .post(
                            "/journal/" + story.card(Place.LOOP, Who.OWES),
                            Reader.JSON.writeValueAsString(
                                    Map.of("tab", UUID.randomUUID(), "known", 0, "edits", List.of(edit))));
            assertThat(answer.statusCode()).isEqualTo(503);
        } finally {
            owner.execute("alter table evidence drop constraint planted_refusal");
        }
    }

    /** Nor is what was read before something broke. */
    private void showsNothingWhereTheDatabaseRefuses() {
        var loop = List.of(story.loop(Place.LOOP));
        var visits = new ArrayList<Visit>(Visits.screens("/debrief/", loop));
        visits.addAll(Visits.screens("/run/", loop));
        visits.addAll(Visits.gets("/packet/", loop, ".json"));
        visits.addAll(Visits.gets("/journal/", List.of(story.card(Place.LOOP, Who.OWES)), ""));
        owner.execute("revoke select on marker_tap from " + role);
        try {
            crowd.go(List.of(Who.SUBMITTED, Who.OWES, Who.MANAGER, Who.LEFT_DRAFT, Who.NOBODY), 0, visits);
        } finally {
            owner.execute("grant select on marker_tap to " + role);
        }
        assertThat(new String(logged(nodes.getFirst()), StandardCharsets.UTF_8))
                .contains("Unexpected error, reference");
    }

    @Override
    public void close() {
        crowd.close();
    }
}
