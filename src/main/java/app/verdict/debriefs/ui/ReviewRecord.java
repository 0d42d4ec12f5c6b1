package app.verdict.debriefs.ui;

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
        add(new H2("Outcome review"), by);
        part("What worked", review.worked());
        part("What did not work", review.didNotWork());
        part("What we know now", review.knownNow());
        review.dissentRight().ifPresent(right -> part("Was the dissent right? " + right.words(), review.dissentWhy()));
    }

    private void part(String title, String text) {
        if (text.isEmpty()) return;
        var body = new Div(text);
        body.addClassName("v-text");
        add(new H3(title), body);
    }
}
