package app.verdict.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Something hidden, saying why it is and what opens it. */
public final class Withheld extends Div {
    public Withheld(String title, String why) {
        addClassNames("v-withheld", "v-card");
        add(new H2(title), new Paragraph(why));
    }
}
