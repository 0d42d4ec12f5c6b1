package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.SignedIn;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** The frame around every screen: where one can go, and who is signed in. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout {

    MainLayout(AuthenticationContext authentication) {
        addClassName("v-frame");
        var brand = new Anchor("/", "Verdict");
        brand.addClassName("v-brand");
        var nav = new Nav();
        nav.setAriaLabel(text("ui.screens"));
        for (var entry : MenuConfiguration.getMenuEntries()) {
            if (entry.menuClass() == null) continue;
            var link = new RouterLink(Page.title(entry.menuClass()), entry.menuClass());
            nav.add(link);
        }
        var name = new Anchor(
                Addresses.ACCOUNT,
                authentication
                        .getAuthenticatedUser(SignedIn.class)
                        .map(SignedIn::name)
                        .orElse(""));
        name.addClassName("v-who");
        var signOut = new NativeButton(text("ui.sign-out"), click -> authentication.logout());
        signOut.addClassName("v-quiet");
        var bar = new Header(brand, nav, name, new SessionGuard(signOut));
        bar.addClassName("v-bar");
        add(bar);
    }
}
