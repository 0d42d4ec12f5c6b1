package app.verdict.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo's people, openings and loops as they are written down in {@code demo/loops.yaml}. */
record DemoFile(List<DemoPerson> people, List<DemoOpening> openings, List<DemoLoop> loops) {

    record DemoPerson(String key, String name, String email, String title, int seniority, List<String> duties) {}

    record DemoOpening(
            String key, String title, String role, String level, String manager, String visibility, String retention) {}

    record DemoCandidate(String name, String email) {}

    record DemoLoop(
            String key,
            String opening,
            DemoCandidate candidate,
            List<DemoInterview> interviews,
            @Nullable DemoDecision decision) {}

    record DemoInterview(
            String interviewer,
            String kind,
            int day,
            String at,
            int minutes,
            List<String> focus,
            @Nullable DemoScorecard scorecard) {}

    record DemoScorecard(
            @Nullable BigDecimal submitted,
            @Nullable String recommendation,
            @Nullable String why,
            @Nullable Map<String, String> ratings,
            @Nullable List<DemoEvidence> evidence,
            @Nullable List<DemoMarker> markers) {}

    record DemoEvidence(int minute, @Nullable String competency, String text) {}

    record DemoMarker(int minute, String code) {}

    record DemoDecision(
            List<DemoLine> lines,
            String outcome,
            String level,
            String reasons,
            String otherwise,
            List<List<String>> evidence,
            @Nullable List<DemoRuling> rulings,
            List<DemoDissent> dissent,
            int review) {}

    record DemoLine(String by, String competency, String text) {}

    record DemoRuling(String interviewer, String competency, String text) {}

    record DemoDissent(
            String interviewer,
            String stance,
            @Nullable String competency,
            @Nullable String sentence,
            String premortem) {}
}
