package app.verdict.canary;

import app.verdict.canary.Visits.Visit;
import app.verdict.rubrics.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/**
 * Whether what somebody is told depends on what they may not know: the same is done twice with another secret, and all
 * that they are told is laid side by side. Counts, averages, orders, lengths and the number of pushes are found so, which
 * hold no word of anybody's.
 */
final class SideChannels {
    /** How another's scorecard may look. */
    record Verdict(Rating everywhere, int notes, String words, boolean revised) {
        static final Verdict HARSH = new Verdict(Rating.STRONG_NO, 3, " And so on, at length.".repeat(40), true);
        static final Verdict WARM = new Verdict(Rating.STRONG_YES, 1, "", false);
    }

    private static final List<Who> TOLD_NOTHING = List.of(
            Who.OWES,
            Who.LEFT_DRAFT,
            Who.IN_CONFLICT,
            Who.RECRUITER,
            Who.ADMINISTRATOR,
            Who.UNINVOLVED,
            Who.CANDIDATE,
            Who.NOBODY);

    /** In the loop that opens only with the whole panel in: one who has submitted, and a hiring manager who has not. */
    private static final List<Who> WAITING = List.of(Who.REVISES, Who.MANAGER);

    private final List<String> nodes;

    SideChannels(List<String> nodes) {
        this.nodes = nodes;
    }

    /** Everything that onlookers are told before, while and after somebody submits such a scorecard. */
    Transcript whileSomebodySubmits(Story story, Verdict verdict) {
        try (var outside = new Onlookers(story, nodes, TOLD_NOTHING, who -> "/debrief/" + story.loop(Place.LOOP));
                var waiting = new Onlookers(story, nodes, WAITING, who -> "/debrief/" + story.loop(Place.STRICT))) {
            outside.look(who -> of(story, who));
            waiting.look(who -> strict(story));
            for (var place : List.of(Place.LOOP, Place.STRICT))
                story.drafts(place, Who.SUBMITTED, verdict.everywhere(), verdict.notes(), verdict.words());
            outside.during(List.of(Who.OWES, Who.RECRUITER), () -> story.submits(Place.LOOP, Who.SUBMITTED));
            waiting.during(WAITING, () -> story.submits(Place.STRICT, Who.SUBMITTED));
            if (verdict.revised()) story.revises(Place.LOOP, Who.SUBMITTED, Rating.YES);
            outside.during(List.of(Who.OWES, Who.RECRUITER), () -> story.takesOff(Who.LEFT_IN));
            outside.look(who -> of(story, who));
            waiting.look(who -> strict(story));
            return outside.transcript().and(waiting.transcript());
        }
    }

    /** The same for whoever owes alone, with the debrief's page on one node; enough to see a leak that was planted. */
    Transcript whileSomebodySubmitsBriefly(Story story, Verdict verdict) {
        try (var outside =
                new Onlookers(story, nodes, List.of(Who.OWES), who -> "/debrief/" + story.loop(Place.LOOP))) {
            story.drafts(Place.LOOP, Who.SUBMITTED, verdict.everywhere(), verdict.notes(), verdict.words());
            outside.during(List.of(Who.OWES), () -> story.submits(Place.LOOP, Who.SUBMITTED));
            outside.during(List.of(Who.OWES), () -> story.takesOff(Who.LEFT_IN));
            return outside.look(who -> Visits.screens("/debrief/", List.of(story.loop(Place.LOOP))))
                    .transcript();
        }
    }

    /** One scorecard is in already, always the same. */
    static Story begun(ApplicationContext application) {
        var story = new Story(application, new Tokens());
        story.hires(Who.people());
        story.plans();
        story.takesOff(Who.LEFT_DRAFT);
        story.marks(Who.IN_CONFLICT);
        for (var place : List.of(Place.LOOP, Place.STRICT)) isIn(story, place);
        return story;
    }

    /** The same with as few people as it takes. */
    static Story begunByFew(ApplicationContext application) {
        var story = new Story(application, new Tokens());
        story.hires(
                List.of(Who.MANAGER, Who.RECRUITER, Who.SUBMITTED, Who.REVISES, Who.OWES, Who.LEFT_IN, Who.UNINVOLVED));
        story.plansOne(Who.SUBMITTED, Who.REVISES, Who.OWES, Who.LEFT_IN);
        isIn(story, Place.LOOP);
        return story;
    }

    private static void isIn(Story story, Place place) {
        story.drafts(place, Who.REVISES, Rating.YES, 1, "");
        story.submits(place, Who.REVISES);
    }

    private static List<Visit> of(Story story, Who who) {
        boolean seesEveryLoop =
                who == Who.RECRUITER || who == Who.ADMINISTRATOR || who == Who.CANDIDATE || who == Who.IN_CONFLICT;
        return story.visits().usual().stream()
                .filter(visit ->
                        !seesEveryLoop || !List.of("/loops", "/candidates").contains(visit.address()))
                .filter(visit -> who != Who.ADMINISTRATOR || !visit.address().equals("/records"))
                .filter(visit ->
                        !visit.address().contains(story.loop(Place.STRICT).toString()))
                .filter(visit ->
                        !visit.address().contains(story.candidate(Place.STRICT).toString()))
                .toList();
    }

    private static List<Visit> strict(Story story) {
        var loop = List.of(story.loop(Place.STRICT));
        var visits = new ArrayList<>(Visits.screens("/loop/", loop));
        visits.addAll(Visits.screens("/debrief/", loop));
        visits.addAll(Visits.screens("/run/", loop));
        visits.addAll(Visits.screens("/compare/", List.of(story.opening(Place.STRICT))));
        visits.addAll(Visits.gets("/packet/", loop, ".json"));
        return visits;
    }

    /** Everybody has been here before: the first reading is on record. */
    void haveRead(Story story) {
        told(story, Who.readers(), List.of(), () -> {});
    }

    /**
     * What differs for these with what somebody has entered for themselves, in words.
     *
     * @param told who is told at once that something was entered
     * @param secret enters it
     */
    List<String> differences(Story story, List<Who> who, List<Who> told, Consumer<Rating> secret) {

        secret.accept(Rating.YES);
        story.startsATimer();
        var harsh = told(story, who, told, () -> secret.accept(Rating.STRONG_NO));
        var warm = told(story, who, told, () -> secret.accept(Rating.STRONG_YES));
        return harsh.differences(warm);
    }

    private Transcript told(Story story, List<Who> who, List<Who> told, Runnable secret) {
        var loop = List.of(story.loop(Place.LOOP));
        try (var onlookers = new Onlookers(
                story,
                nodes,
                who,
                one -> (one == Who.SCREEN ? "/present/" + story.code() : "/run/" + loop.getFirst()))) {
            onlookers.during(told, secret);
            onlookers.during(who.stream().filter(READING::contains).toList(), story::startsATimer);
            var visits = new ArrayList<>(Visits.screens("/run/", loop));
            visits.addAll(Visits.screens("/debrief/", loop));
            visits.addAll(Visits.screens("/loop/", loop));
            visits.addAll(Visits.gets("/packet/", loop, ".json"));

            return onlookers
                    .look(one -> one == Who.SCREEN ? Visits.screens("/present/" + story.code()) : visits)
                    .transcript();
        }
    }

    private static final List<Who> READING =
            List.of(Who.SUBMITTED, Who.REVISES, Who.MANAGER, Who.FACILITATOR, Who.APPROVER, Who.SCREEN);

    /** What differs between what is there and what is not, for somebody to whom both are nothing. */
    List<String> betweenThereAndNot(Story story, List<Who> who) {
        var visits = story.visits(Place.LOOP);
        var there = new Onlookers(story, nodes, who, one -> "/rubrics");
        var not = new Onlookers(story, nodes, who, one -> "/rubrics");
        try (there;
                not) {
            there.look(one -> visits.ofIds(one));
            not.look(one -> visits.elsewhere().ofIds(one));
            return there.transcript().differences(not.transcript());
        }
    }
}
