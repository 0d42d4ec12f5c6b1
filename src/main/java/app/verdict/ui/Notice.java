package app.verdict.ui;

import app.verdict.people.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A message in its place on the screen, announced to screen readers; invisible while there is nothing to say. */
public final class Notice extends Div {
    public Notice() {
        addClassName("v-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** What went wrong, what was kept, and what to do. */
    public void problem(String message) {
        say("problem", message);
    }

    /** What went wrong, point by point. */
    public void problem(String message, List<String> points) {
        problem(message);
        add(new UnorderedList(points.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }

    /** That a step was refused, and why; on record where somebody may not take it. */
    public void refused(Refusal refusal) {
        refused("", refusal);
    }

    /** The same after a sentence on what became of what was entered. */
    public void refused(String kept, Refusal refusal) {
        problem((kept.strip() + " " + refusal.getMessage()).strip());
        RefusedSteps.here().note(refusal);
    }

    /** Something worth knowing. */
    public void hint(String message) {
        say("hint", message);
    }

    /** Something worth knowing, point by point. */
    public void hint(String message, List<String> points) {
        hint(message);
        add(new UnorderedList(points.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }

    public void clear() {
        removeAll();
        setVisible(false);
    }

    private void say(String tone, String message) {
        removeAll();
        add(new Paragraph(message));
        getElement().setAttribute("data-tone", tone);
        setVisible(true);
    }
}
