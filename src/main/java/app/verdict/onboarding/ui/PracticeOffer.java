package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Beginnings;
import app.verdict.loops.Loops;
import app.verdict.people.Duty;
import app.verdict.people.People;
import app.verdict.ui.Addresses;
import app.verdict.ui.HomePart;
import app.verdict.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Offers the practice cases to whoever interviews and has not submitted a scorecard yet. */
@Order(2)
@SpringComponent
class PracticeOffer implements HomePart {
    private final People people;
    private final Loops loops;
    private final Beginnings beginnings;

    PracticeOffer(People people, Loops loops, Beginnings beginnings) {
        this.people = people;
        this.loops = loops;
        this.beginnings = beginnings;
    }

    @Override
    public Optional<Component> show() {
        if (beginnings.everScored()) return Optional.empty();
        if (!people.acting().has(Duty.INTERVIEWER) && loops.mine().isEmpty()) return Optional.empty();
        var begin = new Link(Addresses.PRACTICE, text("onboarding.practise-now"));
        begin.addClassName("v-action");
        var what =
                new Div(new H2(text("onboarding.first-scorecard")), new Paragraph(text("onboarding.what-is-offered")));
        var offer = new Section(what, begin);
        offer.addClassNames("v-card", "v-offer");
        return Optional.of(offer);
    }
}
