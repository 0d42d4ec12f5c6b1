package app.verdict.debriefs;

import static java.util.Comparator.comparing;

import app.verdict.people.Person;
import app.verdict.rubrics.Competency;
import app.verdict.scorecards.Scorecard;
import java.util.Comparator;
import java.util.List;

/**
 * Who speaks to a competency in which order, so that nobody follows a stronger voice: those who see it otherwise than most
 * before those who do not, the less senior first among them, the hiring manager last of all.
 */
final class SpeakingOrder {
    private final Competency competency;
    private final List<Scorecard> rated;
    private final List<Scorecard> present;
    private final Person manager;
    private final double mean;

    private SpeakingOrder(Debrief debrief, Competency competency) {
        this.competency = competency;
        this.manager = debrief.loop().opening().hiringManager();
        this.rated = debrief.scorecards().stream()
                .filter(card -> card.rating(competency.id())
                        .filter(rating -> rating.assessed())
                        .isPresent())
                .toList();
        this.present = rated.stream().filter(debrief.ofPanel()::contains).toList();
        this.mean = rated.stream().mapToInt(this::level).average().orElse(0);
    }

    static List<Person> of(Debrief debrief, Competency competency) {
        return new SpeakingOrder(debrief, competency).speakers();
    }

    private List<Person> speakers() {
        return present.stream()
                .sorted(comparing((Scorecard card) -> card.author().id().equals(manager.id()))
                        .thenComparing(card -> !outlier(card))
                        .thenComparing(Scorecard::author, LEAST_SENIOR_FIRST))
                .map(Scorecard::author)
                .toList();
    }

    /** Whoever stands on the side of the bar where fewer do, or a point and more away from the mean. */
    private boolean outlier(Scorecard card) {
        long below = rated.stream().filter(this::belowBar).count();
        boolean minority = belowBar(card) ? 2 * below < rated.size() : 2 * below > rated.size();
        return minority || Math.abs(level(card) - mean) >= 1;
    }

    private boolean belowBar(Scorecard card) {
        return level(card) < competency.bar();
    }

    private int level(Scorecard card) {
        return card.rating(competency.id()).orElseThrow().level().orElseThrow();
    }

    /** Where nobody has said how senior somebody is: who joined last speaks first. */
    static final Comparator<Person> LEAST_SENIOR_FIRST = comparing(
                    (Person person) -> person.seniority().orElse(0))
            .thenComparing(Person::joinedAt, Comparator.reverseOrder())
            .thenComparing(Person::name);
}
