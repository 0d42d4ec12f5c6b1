package app.verdict.debriefs.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.debriefs.OutcomeReview;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The outcome review as it was recorded. */
final class ReviewRecord extends Section {
    ReviewRecord(OutcomeReview review, When when) {
        addClassNames("v-card", "v-review");
        var by = new Paragraph("%s, %s".formatted(review.reviewedBy().name(), when.moment(review.reviewedAt())));
        by.addClassName("v-muted");
        add(new H2(text("debriefs.outcome-review")), by);
        part(text("debriefs.worked"), review.worked());
        part(text("debriefs.did-not-work"), review.didNotWork());
        part(text("debriefs.what-we-know-now"), review.knownNow());
        review.dissentRight()
                .ifPresent(right -> part(text("debriefs.dissent-was-right", text(right)), review.dissentWhy()));
    }

    private void part(String title, String text) {
        if (text.isEmpty()) return;
        var body = new Div(text);
        body.addClassName("v-text");
        add(new H3(title), body);
    }
}
