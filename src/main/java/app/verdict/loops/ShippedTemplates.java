package app.verdict.loops;

import static app.verdict.rubrics.InterviewKind.*;

import app.verdict.rubrics.InterviewKind;
import java.util.List;
import java.util.Map;

/** How a loop of a role that ships usually looks: each gate read twice, everything else at least once. */
final class ShippedTemplates {
    private static final Map<String, List<TemplateInterview>> BY_ROLE = Map.of(
            "PM",
            List.of(
                    interview(HIRING_MANAGER_SCREEN, 45, "product-intuition", "independent-judgment"),
                    interview(PRODUCT_CASE, 60, "product-intuition", "business-judgment", "metric-ownership"),
                    interview(TECHNICAL_TRADE_OFFS, 60, "technical-trade-offs", "independent-judgment"),
                    interview(CULTURE_AND_AUTONOMY, 45, "disagree-and-commit", "candour-about-failure"),
                    interview(
                            CROSS_FUNCTIONAL, 45, "business-judgment", "disagree-and-commit", "candour-about-failure")),
            "PMM",
            List.of(
                    interview(HIRING_MANAGER_SCREEN, 45, "positioning", "independent-judgment"),
                    interview(GO_TO_MARKET_CASE, 60, "pricing", "growth-levers", "narrative-precision"),
                    interview(
                            POSITIONING_AND_NARRATIVE,
                            60,
                            "positioning",
                            "narrative-precision",
                            "independent-judgment"),
                    interview(CULTURE_AND_AUTONOMY, 45, "disagree-and-commit", "candour-about-failure"),
                    interview(
                            CROSS_FUNCTIONAL, 45, "market-influence", "disagree-and-commit", "candour-about-failure")));

    private ShippedTemplates() {}

    /** Empty for a role that does not ship. */
    static List<TemplateInterview> of(String role) {
        return BY_ROLE.getOrDefault(role, List.of());
    }

    private static TemplateInterview interview(InterviewKind kind, int minutes, String... competencies) {
        return new TemplateInterview(kind, minutes, List.of(competencies));
    }
}
