package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Rubric;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One of the interviews that the loops of a role usually have.
 *
 * @param minutes how long it lasts, 10 to 480
 * @param competencies what it covers, 1 to 4, by their codes
 */
@Embeddable
public record TemplateInterview(
        @Enumerated(EnumType.STRING) InterviewKind kind,
        int minutes,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> competencies) {
    private static final int MOST = 4;

    public TemplateInterview {
        if (minutes < 10 || minutes > 480) throw new Invalid(text("loops.minutes-range", minutes));
        if (competencies.isEmpty() || competencies.size() > MOST)
            throw new Invalid(text("loops.template-competencies", kind.label(), competencies.size()));
    }

    /** In the order of the rubric. */
    public static TemplateInterview of(Rubric rubric, InterviewKind kind, int minutes, Set<UUID> focus) {
        return new TemplateInterview(
                kind,
                minutes,
                rubric.competencies().stream()
                        .filter(competency -> focus.contains(competency.id()))
                        .map(Competency::code)
                        .toList());
    }

    /** What of it this version of the rubric has. */
    public Set<UUID> focus(Rubric rubric) {
        return rubric.competencies().stream()
                .filter(competency -> competencies.contains(competency.code()))
                .map(Competency::id)
                .collect(Collectors.toSet());
    }
}
