package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

import java.util.Arrays;

/** What sort of conversation an interview is; a rubric may hold a case for it. */
public enum InterviewKind {
    RECRUITER_SCREEN,
    HIRING_MANAGER_SCREEN,
    PRODUCT_CASE,
    GO_TO_MARKET_CASE,
    TECHNICAL_TRADE_OFFS,
    POSITIONING_AND_NARRATIVE,
    CULTURE_AND_AUTONOMY,
    CROSS_FUNCTIONAL;

    public String label() {
        return text(this);
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
