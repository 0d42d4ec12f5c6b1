package app.verdict.loops;

import java.util.Locale;
import java.util.stream.Stream;

/** How loops stand that somebody looks for. What is late is open as well. */
public enum Standing {
    ALL("All"),
    OPEN("Open"),
    READY("Ready to debrief"),
    SCORECARD_LATE("Scorecard late"),
    DECISION_LATE("Decision late"),
    CALLED_OFF("Called off"),
    DECIDED("Decided");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
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
