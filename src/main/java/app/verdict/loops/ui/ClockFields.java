package app.verdict.loops.ui;

import app.verdict.loops.Clocks;
import app.verdict.people.Invalid;
import app.verdict.ui.CalendarFields;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;

/** How soon an opening wants what, and whose business days count. */
final class ClockFields extends Div {
    private final IntegerField ratings = new IntegerField("Ratings within (minutes)");
    private final IntegerField scorecard = new IntegerField("Scorecard within (hours)");
    private final IntegerField decision = new IntegerField("Decision within (business days)");
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
        if (field.getValue() == null) throw new Invalid(field.getLabel() + ": enter a number.");
        return field.getValue();
    }
}
