package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import java.util.Locale;
import java.util.stream.Stream;

/** How loops stand that somebody looks for. What is late is open as well. */
public enum Standing {
    ALL,
    OPEN,
    READY,
    SCORECARD_LATE,
    DECISION_LATE,
    CALLED_OFF,
    DECIDED;

    public String label() {
        return text(this);
    }

    /** As addresses say it: "scorecard-late". */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this code; all where there is none. */
    static Standing of(String code) {
        return Stream.of(values())
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
