package app.verdict.rubrics;

import java.util.Arrays;

/** What sort of conversation an interview is; a rubric may hold a case for it. */
public enum InterviewKind {
    RECRUITER_SCREEN("Recruiter screen"),
    HIRING_MANAGER_SCREEN("Hiring-manager screen"),
    PRODUCT_CASE("Product case"),
    GO_TO_MARKET_CASE("Go-to-market case"),
    TECHNICAL_TRADE_OFFS("Technical trade-offs"),
    POSITIONING_AND_NARRATIVE("Positioning and narrative"),
    CULTURE_AND_AUTONOMY("Culture and autonomy"),
    CROSS_FUNCTIONAL("Cross-functional");

    private final String label;

    InterviewKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As written in rubric files: {@code go-to-market-case}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static InterviewKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown interview kind: " + code));
    }
}
