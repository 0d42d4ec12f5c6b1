package app.verdict.rubrics;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One thing that is assessed, with the sentence for each of the four levels that makes two readers mean the same. */
@Entity
public class Competency {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;
    private String code;
    private String name;
    private String line;
    private double weight;
    private boolean gate;
    private boolean required;
    private short bar;
    private short minimumRatings;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> anchors;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> questions;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bars;

    @OneToMany(mappedBy = "competency", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private Set<Marker> markers = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Competency() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    Competency(Rubric rubric, int position, RubricText.CompetencyText text) {
        this.rubric = rubric;
        this.position = position;
        this.code = text.code();
        this.name = text.name();
        this.line = text.line();
        this.weight = text.weight();
        this.gate = text.gate();
        this.required = text.required();
        this.bar = (short) text.bar();
        this.minimumRatings = (short) text.minimum();
        this.anchors = text.anchors();
        this.questions = text.questions();
        this.bars = text.bars();
        for (var marker : text.markers())
            markers.add(
                    new Marker(this, markers.size(), marker.code(), marker.name(), marker.tone(), marker.meaning()));
    }

    /** What it says. */
    RubricText.CompetencyText text() {
        return new RubricText.CompetencyText(
                code,
                name,
                line,
                weight,
                gate,
                required,
                bar,
                minimumRatings,
                anchors,
                questions,
                bars,
                markers.stream()
                        .map(marker -> new RubricText.MarkerText(
                                marker.code(), marker.name(), marker.tone(), marker.meaning()))
                        .toList());
    }

    public UUID id() {
        return id;
    }

    /** Unique within the rubric: {@code product-intuition}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** One line on what it is. */
    public String line() {
        return line;
    }

    /** The share in the profile index, relative to the others; above 0. */
    public double weight() {
        return weight;
    }

    /** Whether it must hold on its own: never averaged, never offset. */
    public boolean gate() {
        return gate;
    }

    /** Whether the profile index is withheld without it. */
    public boolean required() {
        return required;
    }

    /** The level, 1 to 4, from which a rating counts as meeting the bar. */
    public int bar() {
        return bar;
    }

    /** How many ratings a gate needs before it can be clear. */
    public int minimumRatings() {
        return minimumRatings;
    }

    /** What this level looks like, in one observable sentence; "not assessed" has none. */
    public String anchor(Rating rating) {
        return rating.level().isPresent() ? anchors.get(rating.level().getAsInt() - 1) : "";
    }

    public List<String> questions() {
        return List.copyOf(questions);
    }

    /** How high the bar lies at this level of seniority. */
    public String barAt(Level level) {
        return bars.get(level.ordinal());
    }

    public List<Marker> markers() {
        return List.copyOf(markers);
    }
}
