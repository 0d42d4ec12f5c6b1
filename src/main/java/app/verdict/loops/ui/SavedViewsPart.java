package app.verdict.loops.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.LoopFilter;
import app.verdict.loops.SavedView;
import app.verdict.loops.SavedViews;
import app.verdict.people.Refusal;
import app.verdict.ui.Addresses;
import app.verdict.ui.Link;
import app.verdict.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** One's own views of the list of loops, and saving the present one. */
final class SavedViewsPart extends Div {
    private final SavedViews views;
    private final Nav list = new Nav();
    private final TextField name = new TextField(text("loops.save-view-as"));
    private final Button save = new Button(text("loops.save-view"), click -> save());
    private final Div form = new Div(name, save);
    private final Notice notice = new Notice();
    private LoopFilter filter = LoopFilter.ALL;

    SavedViewsPart(SavedViews views) {
        this.views = views;
        list.addClassName("v-saved-views");
        list.setAriaLabel(text("loops.my-views"));
        form.addClassName("v-loop-fields");
        addClassName("v-views");
        add(list, form, notice);
        refresh();
    }

    void show(LoopFilter asked) {
        if (!asked.equals(filter)) notice.clear();
        filter = asked;
        form.setVisible(!asked.withSearch("").equals(LoopFilter.ALL));
    }

    private void save() {
        try {
            views.keep(name.getValue(), filter);
            name.clear();
            notice.clear();
            refresh();
        } catch (Refusal refusal) {
            notice.refused(refusal);
        }
    }

    private void refresh() {
        list.removeAll();
        var own = views.own();
        list.setVisible(!own.isEmpty());
        for (var view : own) list.add(shown(view));
    }

    private Span shown(SavedView view) {
        var remove = new Button("✕", click -> {
            views.remove(view.name());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(text("loops.remove-view", view.name()));
        return new Span(new Link(Addresses.loops(view.query()), view.name()), remove);
    }
}
