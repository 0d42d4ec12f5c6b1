package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

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
                new Paragraph(text("onboarding.what-practice-is")),
                new Link(Addresses.PRACTICE, text("onboarding.practise-on-a-case")));
        form.addClassNames("v-form", "v-card");
        if (steps.canBeBroughtBack())
            form.add(new Button(text("onboarding.show-first-steps"), pressed -> {
                steps.bringBack();
                pressed.getSource().getUI().orElseThrow().navigate(Addresses.MY_INTERVIEWS);
            }));
        return new Section(new H2(text("onboarding.practice")), form);
    }
}
