package app.verdict.loops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasOrderedComponents;
import java.util.List;

/** Shows a list anew and leaves whatever looks as before where it is: focus stays, and nothing is sent twice. */
final class Afresh {
    private Afresh() {}

    static void show(HasOrderedComponents list, List<? extends Component> anew) {
        while (list.getComponentCount() > anew.size()) list.remove(list.getComponentAt(list.getComponentCount() - 1));
        for (int at = 0; at < anew.size(); at++) {
            var one = anew.get(at);
            if (at == list.getComponentCount()) list.add(one);
            else if (!look(one).equals(look(list.getComponentAt(at)))) list.replace(list.getComponentAt(at), one);
        }
    }

    private static String look(Component component) {
        return component.getElement().getOuterHTML();
    }
}
