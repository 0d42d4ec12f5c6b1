package app.verdict.debriefs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A panel that chance may miss.
 *
 * <p>A scorecard is a row of levels, one per competency in rubric order, "-" for not assessed. All competencies have
 * the same name: what ties otherwise, ties there too.
 */
record EdgeCase(String name, RatedPanel panel) {

    static List<EdgeCase> all() {
        return List.of(
                edge("nobody has submitted", rubric(plain("a"), plain("b"), gate("c"))),
                edge("all submitted without a rating", rubric(plain("a"), gate("b")), "--", "--"),
                edge("some submitted without a rating", rubric(plain("a"), gate("b")), "--", "32", "--", "43"),
                edge("one rating of one competency", rubric(plain("a")), "2"),
                edge("one interviewer rated all", rubric(plain("a"), plain("b"), gate("c")), "143"),
                edge("each rated another", rubric(plain("a"), plain("b"), gate("c")), "3--", "-2-", "--4"),
                edge("all lowest", rubric(plain("a"), plain("b"), gate("c")), "111", "111", "111"),
                edge("all highest", rubric(plain("a"), plain("b"), gate("c")), "444", "444", "444"),
                edge("as far apart as can be", rubric(plain("a"), gate("b")), "14", "41", "14", "41"),
                edge(
                        "tied on the agenda",
                        rubric(plain("d"), plain("b"), plain("e"), plain("a"), gate("f"), gate("c")),
                        "333333",
                        "444444"),
                edge("half below the bar", rubric(gate("a"), plain("b")), "23", "22", "32", "43"),
                edge(
                        "gates in every state",
                        rubric(
                                gate("clear"),
                                gate("failed"),
                                gate("contested"),
                                gate("insufficient").needing(4),
                                plain("a")),
                        "31234",
                        "42313",
                        "3343-"),
                edge("nothing but gates", rubric(gate("a"), gate("b")), "34", "23"),
                edge(
                        "a bar that all meet",
                        rubric(gate("a").withBarAt(1).needing(1), plain("b").withBarAt(1)),
                        "11"),
                edge(
                        "a bar that only the best meet",
                        rubric(gate("a").withBarAt(4), plain("b").withBarAt(4)),
                        "34",
                        "43"),
                edge(
                        "assessed 80 % on paper but less in binary",
                        rubric(
                                plain("a").weighing(.7),
                                plain("b").weighing(.1),
                                plain("c").weighing(.2)),
                        "32-",
                        "43-"),
                edge(
                        "assessed just under 80 %",
                        rubric(plain("a").weighing(.79), plain("b").weighing(.21)), "3-", "4-"),
                edge(
                        "a required competency without a rating",
                        rubric(plain("a").weighing(9), plain("b").asRequired()),
                        "3-",
                        "4-"),
                edge(
                        "a required gate without a rating",
                        rubric(plain("a"), gate("b").asRequired()),
                        "3-",
                        "4-"),
                edge(
                        "a sum that depends on its order",
                        rubric(
                                plain("a").weighing(.1),
                                plain("b").weighing(3.7),
                                plain("c").weighing(.5),
                                plain("d")),
                        "-44-",
                        "432-",
                        "-322",
                        "-2--",
                        "423-",
                        "-42-"),
                edge(
                        "weights far apart",
                        rubric(plain("a").weighing(.001), plain("b").weighing(1000)),
                        "14",
                        "41",
                        "1-"));
    }

    private static EdgeCase edge(String name, List<Criterion> rubric, String... scorecards) {
        Map<String, Map<String, Integer>> levels = new TreeMap<>();
        for (int i = 0; i < scorecards.length; i++) levels.put("interviewer " + i, scorecard(rubric, scorecards[i]));
        return new EdgeCase(name, new RatedPanel(rubric, levels));
    }

    private static Map<String, Integer> scorecard(List<Criterion> rubric, String levels) {
        Map<String, Integer> scorecard = new TreeMap<>();
        for (int i = 0; i < rubric.size(); i++)
            if (levels.charAt(i) != '-') scorecard.put(rubric.get(i).code(), levels.charAt(i) - '0');
        return scorecard;
    }

    private static List<Criterion> rubric(Criterion... criteria) {
        return List.of(criteria);
    }

    private static Criterion plain(String code) {
        return Criterion.of(code, "name");
    }

    private static Criterion gate(String code) {
        return plain(code).asGate();
    }
}
