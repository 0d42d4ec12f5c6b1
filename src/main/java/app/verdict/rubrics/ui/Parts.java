package app.verdict.rubrics.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What of a draft is looked at, of which one is on the screen: a row of buttons, the current one named as such. */
final class Parts extends Nav {
    /** What of a draft there is to look at. */
    enum Part {
        WRITE,
        PREVIEW,
        CHANGES
    }

    private final Consumer<Part> show;
    private final Map<Part, NativeButton> buttons = new EnumMap<>(Part.class);

    Parts(Set<Part> parts, Consumer<Part> show) {
        this.show = show;
        addClassName("v-parts");
        getElement().setAttribute("aria-label", text("rubrics.parts-of-the-draft"));
        for (var part : parts) buttons.put(part, new NativeButton(text(part), click -> choose(part)));
        buttons.values().forEach(this::add);
        choose(parts.iterator().next());
    }

    private void choose(Part chosen) {
        buttons.forEach((part, button) -> {
            if (part == chosen) button.getElement().setAttribute("aria-current", "true");
            else button.getElement().removeAttribute("aria-current");
        });
        show.accept(chosen);
    }
}
