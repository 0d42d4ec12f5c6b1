package app.verdict;

import app.verdict.people.Person;
import app.verdict.people.SignedIn;
import app.verdict.texts.Reader;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test on a screen, as somebody sees it who is signed in, without a browser. */
public abstract class ScreenTest extends SpringBrowserlessTest {
    @Autowired
    protected Examples examples;

    /** From here on, everything is done and seen by this person, in a session of their own. */
    protected void signedIn(Person person) {
        cleanVaadinEnvironment();
        var principal = SignedIn.as(person);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        initVaadinEnvironment();
        UI.getCurrent()
                .setLocale(Reader.ANYBODY.locale()); // these requests ask for American dates, whatever the machine does
        ComponentUtil.setData(UI.getCurrent(), Reader.class, Reader.ANYBODY);
    }

    /** Nobody stays signed in for the tests that follow on the same thread. */
    @AfterEach
    void signedOut() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** What stands on the screen at this address, whichever screen that turns out to be. */
    protected String shownAt(String address) {
        int query = address.indexOf('?');
        if (query < 0) UI.getCurrent().navigate(address);
        else UI.getCurrent().navigate(address.substring(0, query), new Location(address).getQueryParameters());
        return shown();
    }

    /** Everything that stands on the present screen. */
    protected String shown() {
        return text((Component) getCurrentView());
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    protected void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
