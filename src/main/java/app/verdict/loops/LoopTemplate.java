package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How the loops of a role usually look, for the next one to begin with. No loop that is planned changes with it. */
@Entity
class LoopTemplate {
    @Id
    private String roleCode;

    private UUID keptBy;
    private Instant keptAt;

    @ElementCollection
    @CollectionTable(name = "loop_template_interview", joinColumns = @JoinColumn(name = "role_code"))
    @OrderColumn(name = "position")
    private List<TemplateInterview> interviews = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected LoopTemplate() {}

    LoopTemplate(String role, List<TemplateInterview> interviews, UUID by, Instant at) {
        this.roleCode = role;
        this.keptBy = by;
        this.keptAt = at;
        keep(interviews, by, at);
    }

    final void keep(List<TemplateInterview> next, UUID by, Instant at) {
        if (next.size() < 4 || next.size() > 6) throw new Invalid(text("loops.template-size", next.size()));
        interviews.clear();
        interviews.addAll(next);
        keptBy = by;
        keptAt = at;
    }

    List<TemplateInterview> interviews() {
        return List.copyOf(interviews);
    }
}
