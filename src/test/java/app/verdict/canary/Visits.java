package app.verdict.canary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every address that the application answers at, with every id of the story in it.
 *
 * @param cards the scorecards that exist so far
 * @param requests by which an administrator takes out all that is on record about a candidate
 * @param code of the big screen; empty while there is none
 */
record Visits(
        List<UUID> loops,
        List<UUID> candidates,
        List<UUID> resumes,
        List<UUID> interviews,
        List<UUID> openings,
        List<UUID> rubrics,
        List<UUID> competencies,
        List<UUID> cards,
        List<UUID> requests,
        String code,
        Map<UUID, String> names) {

    /** How an address is asked for. */
    enum By {
        SCREEN,
        GET,
        POST
    }

    /** @param body what is sent with it; empty but for POST */
    record Visit(By by, String address, String body) {}

    static final String WRONG_CODE = "WRNG-CODE";

    /** The screens by the values of their routes, "/:id" where they take one. */
    static final Set<String> SCREENS = Set.of(
            "",
            "loops",
            "loop/:id",
            "candidates",
            "candidate/:id",
            "openings",
            "new-loop",
            "debrief/:id",
            "run/:id",
            "present/:id",
            "compare/:id",
            "scorecard/:id",
            "rubrics",
            "rubrics/:id",
            "rubric-draft/:id",
            "people",
            "import",
            "audit",
            "records",
            "reminders",
            "account",
            "practice",
            "practice/:id",
            "sign-in",
            "setup",
            "invitation/:id");

    /** The other addresses, as they are mapped. */
    static final Set<String> ENDPOINTS = Set.of(
            "GET /packet/{loop}.pdf",
            "GET /packet/{loop}.json",
            "GET /packet/{loop}.csv",
            "GET /access-package/{request}.zip",
            "GET /calendar/{interview}.ics",
            "GET /calendar/loop/{loop}.ics",
            "GET /resume/{resume}",
            "GET /journal/session",
            "GET /journal/{card}",
            "POST /journal/{card}",
            "GET /journal/{card}/history",
            "POST /journal/{card}/submission",
            "GET /actuator/health",
            "GET /actuator/health/**",
            " /error");

    /** What holds something of a loop. */
    List<Visit> usual() {
        var visits = new ArrayList<List<Visit>>();
        visits.add(screens("/", "/loops", "/candidates", "/records"));
        visits.add(screens("/loop/", loops));
        visits.add(screens("/candidate/", candidates));
        visits.add(screens("/debrief/", loops));
        visits.add(screens("/run/", loops));
        visits.add(screens("/compare/", openings));
        visits.add(screens("/scorecard/", interviews));
        if (!code.isEmpty()) visits.add(screens("/present/" + code));
        visits.add(gets("/packet/", loops, ".json"));
        visits.add(gets("/access-package/", requests, ".zip"));
        visits.add(gets("/calendar/", interviews, ".ics"));
        visits.add(gets("/calendar/loop/", loops, ".ics"));
        visits.add(gets("/resume/", resumes, ""));
        return inTurns(visits);
    }

    /** And the drafts themselves. */
    List<Visit> withJournals() {
        return Stream.of(usual(), gets("/journal/", cards, ""), gets("/journal/", cards, "/history"))
                .flatMap(List::stream)
                .toList();
    }

    /** All there is. */
    List<Visit> all() {
        var visits = new ArrayList<List<Visit>>();
        visits.add(withJournals());
        visits.add(screens(
                "/openings",
                "/new-loop",
                "/rubrics",
                "/people",
                "/audit",
                "/reminders",
                "/account",
                "/practice",
                "/practice/position-moved",
                "/practice/none",
                "/sign-in",
                "/setup",
                "/invitation/none"));
        visits.add(
                screens("/present", "/present/" + WRONG_CODE, "/nowhere", "/loop/no-id", "/debrief/" + new UUID(0, 7)));
        visits.add(screens("/rubrics/", rubrics));
        for (var route : List.of(
                "/loop/",
                "/candidate/",
                "/debrief/",
                "/run/",
                "/compare/",
                "/scorecard/",
                "/rubrics/",
                "/rubric-draft/")) visits.add(screens(route, misplaced()));
        for (var format : List.of(".pdf", ".json", ".csv")) visits.add(gets("/packet/", misplaced(), format));
        visits.add(gets("/journal/", misplaced(), ""));
        visits.add(gets("/access-package/", misplaced(), ".zip"));
        visits.add(gets("/calendar/", misplaced(), ".ics"));
        visits.add(gets("/calendar/loop/", misplaced(), ".ics"));
        visits.add(gets("/resume/", misplaced(), ""));
        visits.add(gets("/packet/", loops, ".pdf"));
        visits.add(gets("/packet/", loops, ".csv"));
        visits.add(cards.stream()
                .flatMap(card -> Stream.of(
                        new Visit(By.POST, "/journal/" + card, """
                                {"tab":"%s","known":0,"edits":[]}""".formatted(UUID.randomUUID())),
                        new Visit(By.POST, "/journal/%s/submission".formatted(card), "{\"revision\":-1}")))
                .toList());
        visits.add(Stream.of(
                        "/journal/session",
                        "/journal/no-id",
                        "/packet/no-id.pdf",
                        "/access-package/no-id.zip",
                        "/calendar/no-id.ics",
                        "/calendar/loop/no-id.ics",
                        "/resume/no-id",
                        "/actuator",
                        "/actuator/health",
                        "/actuator/health/db",
                        "/error",
                        "/",
                        "/nowhere/at/all",
                        "/debrief/" + loops.getFirst())
                .map(address -> new Visit(By.GET, address, ""))
                .toList());
        return visits.stream().flatMap(List::stream).toList();
    }

    /** Ids of another kind than the address asks for. */
    private List<UUID> misplaced() {
        return Stream.of(loops, interviews, openings, competencies, cards)
                .flatMap(ids -> ids.stream().limit(1))
                .toList();
    }

    /** What is about something: all of it for whoever sees nothing of it, the others' scorecards for whoever sees the plan. */
    List<Visit> ofIds(Who who) {
        var scorecards = new ArrayList<List<Visit>>();
        scorecards.add(gets("/journal/", cards, ""));
        scorecards.add(gets("/journal/", cards, "/history"));
        scorecards.add(cards.stream()
                .map(card -> new Visit(By.POST, "/journal/%s/submission".formatted(card), "{\"revision\":-1}"))
                .toList());
        if (who == Who.OWES || who == Who.RECRUITER) return inTurns(scorecards);
        scorecards.add(screens("/loop/", loops));
        scorecards.add(screens("/debrief/", loops));
        scorecards.add(screens("/run/", loops));
        scorecards.add(screens("/scorecard/", interviews));
        scorecards.add(screens("/candidate/", candidates));
        scorecards.add(gets("/resume/", resumes, ""));
        for (var format : List.of(".pdf", ".json", ".csv")) scorecards.add(gets("/packet/", loops, format));
        scorecards.add(gets("/calendar/", interviews, ".ics"));
        scorecards.add(gets("/calendar/loop/", loops, ".ics"));
        return inTurns(scorecards);
    }

    /** The same with ids of nothing. */
    Visits elsewhere() {
        return new Visits(
                nothing(loops),
                nothing(candidates),
                nothing(resumes),
                nothing(interviews),
                nothing(openings),
                rubrics,
                competencies,
                nothing(cards),
                nothing(requests),
                code,
                names);
    }

    private static List<UUID> nothing(List<UUID> ids) {
        return ids.stream().map(id -> UUID.randomUUID()).toList();
    }

    /** An address in words, without its ids. */
    String named(String address) {
        var words = address;
        for (var name : names.entrySet()) words = words.replace(name.getKey().toString(), name.getValue());
        return code.isEmpty() ? words : words.replace(code, "the code");
    }

    static List<Visit> screens(String... addresses) {
        return Stream.of(addresses)
                .map(address -> new Visit(By.SCREEN, address, ""))
                .toList();
    }

    static List<Visit> screens(String route, List<UUID> ids) {
        return ids.stream().map(id -> new Visit(By.SCREEN, route + id, "")).toList();
    }

    static List<Visit> gets(String route, List<UUID> ids, String ending) {
        return ids.stream()
                .map(id -> new Visit(By.GET, route + id + ending, ""))
                .toList();
    }

    /** One of each list after the other, so that no screen follows on itself and is built anew. */
    private static List<Visit> inTurns(List<List<Visit>> lists) {
        var visits = new LinkedHashSet<Visit>();
        for (int i = 0; lists.stream().mapToInt(List::size).max().orElse(0) > i; i++)
            for (var list : lists) if (i < list.size()) visits.add(list.get(i));
        return List.copyOf(visits);
    }
}
