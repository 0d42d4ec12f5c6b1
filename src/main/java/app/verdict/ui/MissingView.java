package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or to a screen that is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        removeAll(); // the screen stays the same one when another address is refused after it
        addClassName("v-narrow");
        add(
                new H1(text("ui.nothing-here")),
                new Paragraph(text("ui.no-screen-here")),
                new Link(Addresses.MY_INTERVIEWS, text("ui.go-to-my-interviews")));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
