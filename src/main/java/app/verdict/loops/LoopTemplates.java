package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.rubrics.Competency;
import app.verdict.rubrics.Rubric;
import app.verdict.rubrics.Rubrics;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the loops of each role usually look. Whoever plans begins with it; whoever may open a position says what it is. */
@Service
@Transactional
public class LoopTemplates {
    private final LoopTemplateRepository templates;
    private final Openings openings;
    private final Planners planners;
    private final Loops loops;
    private final Rubrics rubrics;
    private final Audit audit;
    private final Clock clock;

    LoopTemplates(
            LoopTemplateRepository templates,
            Openings openings,
            Planners planners,
            Loops loops,
            Rubrics rubrics,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.openings = openings;
        this.planners = planners;
        this.loops = loops;
        this.rubrics = rubrics;
        this.audit = audit;
        this.clock = clock;
    }

    /** The interviews that a loop of this role begins with: as somebody kept them, or as they ship; none for a new role. */
    @Transactional(readOnly = true)
    public List<TemplateInterview> of(Rubric rubric) {
        planners.require("loops.only-planners-see-templates");
        var role = rubric.role().code();
        return templates.of(role).map(LoopTemplate::interviews).orElseGet(() -> ShippedTemplates.of(role));
    }

    /** What the template covers and this version of the rubric does not have, in a sentence. */
    public static Optional<String> lacking(Rubric rubric, List<TemplateInterview> template) {
        var codes = rubric.competencies().stream().map(Competency::code).toList();
        var lacking = template.stream()
                .flatMap(interview -> interview.competencies().stream())
                .filter(code -> !codes.contains(code))
                .distinct()
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(text("loops.template-lacking", String.join(", ", lacking), rubric.title()));
    }

    /** Whether the acting person may say how the loops of a role usually look. */
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return openings.mayOpen();
    }

    /** Makes these the template of the rubric's role, in place of the one there was. */
    public void keep(Rubric rubric, List<TemplateInterview> interviews) {
        if (!mayKeep()) throw new NotAllowed(text("loops.only-planners-keep-templates"));
        var codes = rubric.competencies().stream().map(Competency::code).toList();
        if (interviews.stream().anyMatch(interview -> !codes.containsAll(interview.competencies())))
            throw new Invalid(text("loops.template-of-another-rubric", rubric.title()));
        var role = rubric.role().code();
        templates
                .of(role)
                .ifPresentOrElse(
                        kept -> kept.keep(interviews, Acting.person(), clock.instant()),
                        () -> templates.save(new LoopTemplate(role, interviews, Acting.person(), clock.instant())));
        audit.note(AuditAction.TEMPLATE_KEPT, null, List.of(rubric.role().id()), "");
    }

    /** Makes the plan of a loop the template of its role. */
    public void keep(UUID id) {
        var loop = loops.byId(id);
        var rubric = rubrics.published(loop.opening().rubricId());
        keep(
                rubric,
                loop.interviews().stream()
                        .map(one -> TemplateInterview.of(rubric, one.kind(), one.minutes(), one.focus()))
                        .toList());
    }
}
