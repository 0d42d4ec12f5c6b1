package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Clocks;
import app.verdict.people.Invalid;
import app.verdict.ui.CalendarFields;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

/** How soon an opening wants what, and whose business days count. */
final class ClockFields extends Div {
    private final IntegerField ratings = new IntegerField(text("loops.ratings-within"));
    private final IntegerField scorecard = new IntegerField(text("loops.scorecard-within"));
    private final IntegerField decision = new IntegerField(text("loops.decision-within"));
    private final CalendarFields calendar;

    ClockFields(Clocks now) {
        addClassName("v-form");
        ratings.setValue(now.ratingsWithinMinutes());
        scorecard.setValue(now.scorecardWithinHours());
        decision.setValue(now.decisionWithinBusinessDays());
        calendar = new CalendarFields(now.calendar());
        add(ratings, scorecard, decision, calendar);
    }

    /** @throws Invalid where a number is missing or out of its range */
    Clocks value() {
        return new Clocks(value(ratings), value(scorecard), value(decision), calendar.value());
    }

    private static int value(IntegerField field) {
        if (field.getValue() == null) throw new Invalid(text("loops.enter-number", field.getLabel()));
        return field.getValue();
    }
}
