package app.verdict.debriefs.ui;

import app.verdict.debriefs.Decision;
import app.verdict.debriefs.OutcomeReviews;
import app.verdict.loops.Loop;
import app.verdict.people.Acting;
import app.verdict.ui.When;
import com.vaadin.flow.component.html.Div;

/** What came of a decision: the record once there is one, before that the form for the hiring manager from its date on. */
final class ReviewPart extends Div {
    private final OutcomeReviews reviews;
    private final Loop loop;
    private final Decision decision;
    private final When when;

    ReviewPart(OutcomeReviews reviews, Loop loop, Decision decision, When when) {
        this.reviews = reviews;
        this.loop = loop;
        this.decision = decision;
        this.when = when;
        refresh();
    }

    private void refresh() {
        removeAll();
        reviews.of(decision).ifPresentOrElse(review -> add(new ReviewRecord(review, when)), this::offer);
    }

    private void offer() {
        if (reviews.due(decision) && loop.opening().managedBy(Acting.person()))
            add(new ReviewForm(decision, draft -> reviews.review(loop.id(), draft), this::refresh));
    }
}
