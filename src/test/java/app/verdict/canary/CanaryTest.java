package app.verdict.canary;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.canary.SideChannels.Verdict;
import app.verdict.canary.leaks.Leak;
import app.verdict.canary.leaks.LeakyAnswers;
import app.verdict.canary.leaks.LeakyScreens;
import app.verdict.debriefs.Position;
import app.verdict.faults.SecondNode;
import app.verdict.journeys.Browser;
import app.verdict.rubrics.Rating;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/**
 * Every byte that two nodes of Verdict send to anybody, while a loop goes from its plan to a decision that is taken up
 * again, against a rule table of its own: nobody gets a word that is not theirs to read.
 *
 * <p>See docs/decisions/2026-11-27-canary.md.
 */
@VerdictTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanaryTest {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    ApplicationContext application;

    @Autowired
    Owner owner;

    @Autowired
    JdbcConnectionDetails database;

    @TempDir
    static Path folder;

    private List<SecondNode> nodes;
    private CompletableFuture<SecondNode> leaky;

    @BeforeAll
    void two_nodes_and_one_that_leaks() {
        nodes = Stream.of(start("one"), start("two")).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        leaky = start("leaky", LeakyAnswers.class, LeakyScreens.class);
    }

    private CompletableFuture<SecondNode> start(String name, Class<?>... planted) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return new SecondNode(Files.createDirectories(folder.resolve(name)), database, planted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @AfterAll
    void stop() {
        nodes.forEach(SecondNode::close);
        leaky.join().close();
    }

    private List<String> addresses() {
        return nodes.stream().map(SecondNode::address).toList();
    }

    @Test
    @Order(1)
    void nobody_receives_a_word_that_is_not_theirs_to_read() {
        try (var walk = new Walk(application, nodes, browser)) {
            walk.throughEveryState();
            assertThat(walk.columns().forgotten())
                    .as("columns that no token was written into")
                    .isEmpty();
            assertThat(walk.columns().wrong())
                    .as("columns that hold more than is said of them")
                    .isEmpty();
            assertThat(walk.columns().gone())
                    .as("columns that are not there any more")
                    .isEmpty();
        }
    }

    @Test
    void every_address_that_answers_is_gone_to() {
        assertThat(Routes.screens()).isEqualTo(Visits.SCREENS);
        assertThat(Routes.endpoints(application)).isEqualTo(Visits.ENDPOINTS);
        assertThat(Routes.errors()).containsExactly("BrokenView", "MissingView", "RefusedView");
    }

    @Test
    void what_somebody_is_told_who_may_not_read_does_not_depend_on_what_was_written() {
        var channels = new SideChannels(addresses());
        var stories = List.of(SideChannels.begun(application), SideChannels.begun(application));
        var harsh = channels.whileSomebodySubmits(stories.getFirst(), Verdict.HARSH);
        var warm = channels.whileSomebodySubmits(stories.getLast(), Verdict.WARM);
        assertThat(harsh.size()).isGreaterThan(100);
        assertThat(harsh.differences(warm)).isEmpty();
    }

    @Test
    void what_was_entered_in_secret_changes_nothing_for_anybody_else() {
        var channels = new SideChannels(addresses());
        var story = new Story(application, new Tokens());
        story.hires(Who.people());
        story.plans();
        story.drafts();
        for (var who : List.of(Who.SUBMITTED, Who.REVISES)) story.submits(Place.LOOP, who);
        story.opens();
        story.moves(Position.LEANS);
        channels.haveRead(story);

        unseen(channels, story, Who.OWES, List.of(), rating -> story.rates(Place.LOOP, Who.OWES, rating));
        unseen(channels, story, Who.MANAGER, List.of(Who.SCREEN), rating -> story.leans(Who.MANAGER, rating));
        unseen(channels, story, Who.SUBMITTED, List.of(Who.SCREEN), rating -> story.leans(Who.SUBMITTED, rating));
        seen(channels, story, rating -> story.leans(Who.SUBMITTED, rating));
        story.talks();
        unseen(channels, story, Who.SUBMITTED, List.of(Who.SCREEN), rating -> story.estimates(Who.SUBMITTED, rating));
    }

    private static void unseen(
            SideChannels channels, Story story, Who author, List<Who> told, Consumer<Rating> secret) {
        var others = new ArrayList<>(Who.readers());
        others.remove(author);
        assertThat(channels.differences(story, others, told, secret))
                .as("what %s has entered", author)
                .isEmpty();
    }

    /** To whoever has entered it, it comes back; else these eyes would be blind. */
    private static void seen(SideChannels channels, Story story, Consumer<Rating> secret) {
        assertThat(channels.differences(story, List.of(Who.SUBMITTED), List.of(), secret))
                .anyMatch(told -> told.startsWith("SUBMITTED, node 1, /run/ID"));
    }

    @Test
    void what_is_there_and_what_is_not_are_refused_alike() {
        var story = new Story(application, new Tokens());
        story.hires(Who.people());
        story.plans();
        story.drafts(Place.LOOP, Who.SUBMITTED);
        story.submits(Place.LOOP, Who.SUBMITTED);
        story.marks(Who.IN_CONFLICT);
        var differences = new SideChannels(addresses())
                .betweenThereAndNot(
                        story,
                        List.of(Who.OWES, Who.RECRUITER, Who.UNINVOLVED, Who.CANDIDATE, Who.IN_CONFLICT, Who.NOBODY));
        assertThat(differences).isEmpty();
    }

    @Test
    void a_word_that_leaks_is_noticed_and_named() {
        try (var trap = new Trap(application, leaky.join())) {
            assertThat(trap.findings(Leak.NONE)).isEmpty();
            assertThat(trap.findings(Leak.LOGGED)).anyMatch(named("evidence.text", "LOG", "log"));
            assertThat(trap.findings(Leak.AUDITED)).anyMatch(named("evidence.text", "AUDIT", "audit_entry"));
            for (var leak : List.of(Leak.SHOWN, Leak.TITLED, Leak.PACKED))
                assertThat(trap.findings(leak))
                        .as(leak.name())
                        .anyMatch(named("evidence.text", "OWES", "/debrief/LOOP"));
            assertThat(trap.findings(Leak.PUSHED)).anyMatch(named("evidence.text", "OWES", "push on /debrief/LOOP"));
            assertThat(trap.findings(Leak.IN_A_HEADER))
                    .anyMatch(named("evidence.text", "UNINVOLVED", "/packet/LOOP.json (headers)"));
            assertThat(trap.findings(Leak.SENT_IN))
                    .anyMatch(named("resume.name", Who.RECRUITER, "OWES", State.SUBMITTED, "/debrief/LOOP"));
            assertThat(trap.findings(Leak.FORGETFUL)).as("the database holds").isEmpty();
            assertThat(trap.findingsWithoutRowLevelSecurity(Leak.FORGETFUL))
                    .anyMatch(named("evidence.text", "OWES", "/debrief/LOOP"));
        }
    }

    @Test
    void a_word_that_leaks_to_whoever_has_left_is_noticed_and_named() {
        try (var trap = new Trap(application, leaky.join())) {
            assertThat(trap.findings(Leak.NONE, State.HANDED_OVER, State.LEFT_THE_COMPANY))
                    .isEmpty();
            assertThat(trap.findings(Leak.SHOWN, State.HANDED_OVER))
                    .anyMatch(named("evidence.text", Who.SUBMITTED, "MANAGER", State.HANDED_OVER, "/debrief/LOOP"));
            assertThat(trap.findings(Leak.SENT_IN, State.HANDED_OVER))
                    .anyMatch(named("resume.name", Who.RECRUITER, "MANAGER", State.HANDED_OVER, "/debrief/LOOP"));
            assertThat(trap.findings(Leak.IN_A_HEADER, State.HANDED_OVER, State.LEFT_THE_COMPANY))
                    .anyMatch(named(
                            "evidence.text",
                            Who.SUBMITTED,
                            "REVISES",
                            State.LEFT_THE_COMPANY,
                            "/packet/LOOP.json (headers)"));
        }
    }

    private static Predicate<String> named(String field, String receiver, String channel) {
        return named(field, Who.SUBMITTED, receiver, State.SUBMITTED, channel);
    }

    private static Predicate<String> named(String field, Who author, String receiver, State state, String channel) {
        return finding -> finding.matches("\\Q%s\\E of %s \\(LOOP\\) reached %s, %s, by .*\\Q%s\\E"
                .formatted(field, author, receiver, state, channel));
    }

    @Test
    void a_leak_without_a_word_is_noticed_and_named() {
        try (var trap = new Trap(application, leaky.join())) {
            assertThat(trap.differences(Leak.NONE)).isEmpty();
            for (var leak : List.of(Leak.COUNTED, Leak.ORDERED))
                assertThat(trap.differences(leak))
                        .as(leak.name())
                        .anyMatch(told -> told.startsWith("OWES, node 1, /debrief/ID"));
            assertThat(trap.differences(Leak.PADDED))
                    .anyMatch(told -> told.startsWith("OWES, node 1, push on /debrief/ID"));
            assertThat(trap.oracles(Leak.NONE)).isEmpty();
            assertThat(trap.oracles(Leak.KNOWN)).anyMatch(told -> told.startsWith("UNINVOLVED, node 1, /journal/ID"));
        }
    }

    @Test
    void a_word_is_found_however_it_is_packed() {
        var tokens = new Tokens();
        var token = tokens.make("evidence.text", Who.SUBMITTED, Place.LOOP);
        var text = token.text().getBytes(StandardCharsets.UTF_8);
        for (var packed : List.of(
                text,
                token.text().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                token.text().getBytes(StandardCharsets.UTF_16LE),
                token.text().getBytes(StandardCharsets.UTF_16BE),
                Packing.gzip(text),
                Packing.zlib(text),
                Packing.zip(text),
                Packing.base64("", text),
                Packing.base64("a", text),
                Packing.base64("bc", text),
                Packing.base64("def", text),
                Packing.base64("", Packing.gzip(text)),
                Packing.gzip(Packing.base64("", token.text().getBytes(StandardCharsets.UTF_16LE)))))
            assertThat(tokens.in(packed)).containsExactly(token);
        assertThat(tokens.in(
                        "Nothing of the kind, but aGVyZSBpcyBub3RoaW5nIGF0IGFsbA==".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
