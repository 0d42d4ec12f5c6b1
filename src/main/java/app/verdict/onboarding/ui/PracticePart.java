package app.verdict.onboarding.ui;

import app.verdict.onboarding.FirstSteps;
import app.verdict.ui.AccountPart;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.core.annotation.Order;

/** Where practising can always be found, and the first steps that somebody has put away. */
@Order(2)
@SpringComponent
class PracticePart implements AccountPart {
    private final FirstSteps steps;

    PracticePart(FirstSteps steps) {
        this.steps = steps;
    }

    @Override
    public Component show() {
        var form = new Div(
                new Paragraph(
                        "Written cases to rate, with the reference shown afterwards. What you hand in is kept for you alone and is in no statistic."),
                new Link(Addresses.PRACTICE, "Practise on a written case"));
        form.addClassNames("v-form", "v-card");
        if (steps.canBeBroughtBack())
            form.add(new Button("Show the first steps again", pressed -> {
                steps.bringBack();
                pressed.getSource().getUI().orElseThrow().navigate(Addresses.MY_INTERVIEWS);
            }));
        return new Section(new H2("Practice"), form);
    }
}
