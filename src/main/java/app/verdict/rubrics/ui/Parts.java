package app.verdict.rubrics.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Consumer;

/** What of a draft is looked at, of which one is on the screen: a row of buttons, the current one named as such. */
final class Parts extends Nav {
    private final Consumer<String> show;

    Parts(List<String> parts, Consumer<String> show) {
        this.show = show;
        addClassName("v-parts");
        getElement().setAttribute("aria-label", "Parts of the draft");
        for (var part : parts) add(new NativeButton(part, click -> choose(part)));
        choose(parts.getFirst());
    }

    void choose(String part) {
        getChildren().map(NativeButton.class::cast).forEach(button -> {
            if (button.getText().equals(part)) button.getElement().setAttribute("aria-current", "true");
            else button.getElement().removeAttribute("aria-current");
        });
        show.accept(part);
    }
}
