package app.verdict.onboarding.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.onboarding.PracticeCase;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What was said, the candidate's lines numbered. */
final class Transcript extends Aside {
    Transcript(PracticeCase of) {
        addClassNames("v-transcript", "v-card");
        getElement().setAttribute("aria-label", text("onboarding.transcript"));
        var list = new OrderedList();
        int number = 0;
        for (var line : of.transcript()) {
            var entry = new ListItem(
                    new Span(line.byCandidate() ? String.valueOf(++number) : text("onboarding.you")),
                    new Span(line.text()));
            entry.getElement().setAttribute("data-by", line.byCandidate() ? "candidate" : "interviewer");
            list.add(entry);
        }
        add(new H2(of.candidate()), new Paragraph(of.scene()), list);
    }
}
