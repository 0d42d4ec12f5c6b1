package app.verdict.rubrics;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The case that an interview of one kind puts to the candidate, and the metric its verdict has to move. */
@Entity
public class CaseStudy {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Rubric rubric;

    private int position;

    @Enumerated(EnumType.STRING)
    private InterviewKind kind;

    private String title;
    private String text;
    private String metric;

    @SuppressWarnings("NullAway.Init")
    protected CaseStudy() {}

    @SuppressWarnings("NullAway.Init") // the id comes with persisting
    CaseStudy(Rubric rubric, int position, InterviewKind kind, String title, String text, String metric) {
        this.rubric = rubric;
        this.position = position;
        this.kind = kind;
        this.title = title;
        this.text = text;
        this.metric = metric;
    }

    public InterviewKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** The metric the case is about, or an empty text. */
    public String metric() {
        return metric;
    }
}
