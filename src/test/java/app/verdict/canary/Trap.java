package app.verdict.canary;

import app.verdict.Owner;
import app.verdict.canary.SideChannels.Verdict;
import app.verdict.canary.leaks.Leak;
import app.verdict.faults.SecondNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** An application with leaks planted into it, one at a time, and the same eyes on it that look at Verdict. */
final class Trap implements AutoCloseable {
    /** What a careless hand might add to the database: answers that look past row-level security. */
    private static final List<String> CARELESS = List.of("""
            create function planted_text(asked uuid) returns text language sql security definer as $$
                select string_agg(e.text, ' ') from evidence e join scorecard s on s.id = e.scorecard_id
                where s.loop_id = asked and s.submitted_at is not null $$""", """
            create function planted_resume(asked uuid) returns text language sql security definer as $$
                select string_agg(r.name, ' ') from resume r join loop l on l.candidate_id = r.candidate_id where l.id = asked $$""", """
            create function planted_count(asked uuid) returns text language sql security definer as $$
                select count(*) filter (where recommendation > 2) || ' for a hire' from scorecard
                where loop_id = asked and submitted_at is not null $$""", """
            create function planted_order(asked uuid) returns text language sql security definer as $$
                select string_agg(p.name, ', ' order by s.recommendation) from scorecard s join person p on p.id = s.author_id
                where s.loop_id = asked and s.submitted_at is not null $$""", """
            create function planted_length(asked uuid) returns text language sql security definer as $$
                select repeat('.', length(string_agg(e.text, ' ')) / 10) from evidence e join scorecard s on s.id = e.scorecard_id
                where s.loop_id = asked and s.submitted_at is not null $$""", """
            create function planted_known(asked uuid) returns text language sql security definer as $$
                select 'yes' from scorecard where id = asked $$""");

    private final ApplicationContext application;
    private final SecondNode node;
    private final JdbcTemplate owner;

    Trap(ApplicationContext application, SecondNode node) {
        this.application = application;
        this.node = node;
        owner = application.getBean(Owner.class).sql();
        CARELESS.forEach(owner::execute);
    }

    private void plant(Leak leak) {
        var request = new Reader(node.address(), (channel, bytes) -> {});
        request.send(
                "plant",
                HttpRequest.newBuilder(URI.create(node.address() + "/actuator/health"))
                        .header(Leak.HEADER, leak.name())
                        .build());
    }

    /**
     * What reaches whom it may not on this application, in words.
     *
     * @param further where the story comes to after the first scorecard is in; nothing leaks before then, since a page is not
     *     sent again what it has got
     */
    List<String> findings(Leak leak, State... further) {
        var tokens = new Tokens();
        var received = new Received(tokens);
        var story = new Story(application, tokens);
        story.hires(List.of(
                Who.MANAGER, Who.FACILITATOR, Who.RECRUITER, Who.CANDIDATE, Who.SUBMITTED, Who.OWES, Who.UNINVOLVED));
        if (further.length > 0) story.hires(List.of(Who.NEXT_MANAGER, Who.REVISES, Who.ADMINISTRATOR));
        story.plansOne(Who.SUBMITTED, Who.OWES);
        story.sendsIn();
        story.drafts(Place.LOOP, Who.SUBMITTED);
        long audited = owner.queryForObject("select number from audit_head", Long.class);
        int logged = log().length;
        plant(further.length == 0 ? leak : Leak.NONE);
        try (var crowd = new Crowd(story, List.of(node.address()), received)) {
            received.enters(State.SUBMITTED);
            var page = "/debrief/" + story.loop(Place.LOOP);
            crowd.leavesOpen(0, page);
            crowd.told(Who.OWES, () -> story.submits(Place.LOOP, Who.SUBMITTED));
            crowd.goesAround(story.visits(Place.LOOP), State.SUBMITTED);
            for (var state : further) {
                received.enters(state);
                comesTo(state, story);
                plant(leak);
                crowd.goesAround(story.visits(Place.LOOP), state);
            }
            plant(Leak.NONE);
            var since = log();
            received.take(Who.LOG, "log", Arrays.copyOfRange(since, logged, since.length));
            owner.queryForList("select a::text from audit_entry a where number > ?", String.class, audited)
                    .forEach(entry -> received.take(Who.AUDIT, "audit_entry", entry));
            return Rules.tooMuch(received);
        }
    }

    private static void comesTo(State state, Story story) {
        switch (state) {
            case HANDED_OVER -> story.handsOver();
            case LEFT_THE_COMPANY -> story.leavesTheCompany(Who.REVISES);
            default -> throw new IllegalArgumentException(state + " is not a state after the first scorecard here");
        }
    }

    /** The same with the policies of what scorecards hold taken away. */
    List<String> findingsWithoutRowLevelSecurity(Leak leak) {
        owner.execute("alter table evidence disable row level security");
        owner.execute("alter table scorecard disable row level security");
        try {
            return findings(leak);
        } finally {
            owner.execute("alter table scorecard enable row level security");
            owner.execute("alter table evidence enable row level security");
        }
    }

    /** What depends on what somebody else has written, in words. */
    List<String> differences(Leak leak) {
        var channels = new SideChannels(List.of(node.address()));
        var stories = List.of(SideChannels.begunByFew(application), SideChannels.begunByFew(application));
        plant(leak);
        var harsh = channels.whileSomebodySubmitsBriefly(stories.getFirst(), Verdict.HARSH);
        var warm = channels.whileSomebodySubmitsBriefly(stories.getLast(), Verdict.WARM);
        plant(Leak.NONE);
        return harsh.differences(warm);
    }

    /** What differs between what is there and what is not, in words. */
    List<String> oracles(Leak leak) {
        plant(leak);
        var differences = new SideChannels(List.of(node.address()))
                .betweenThereAndNot(SideChannels.begunByFew(application), List.of(Who.UNINVOLVED));
        plant(Leak.NONE);
        return differences;
    }

    private byte[] log() {
        try {
            return Files.readAllBytes(node.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        plant(Leak.NONE);
        for (var function : List.of("text", "resume", "count", "order", "length", "known"))
            owner.execute("drop function planted_%s(uuid)".formatted(function));
    }
}
