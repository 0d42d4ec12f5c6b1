package app.verdict.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.people.OwnLanguage;
import app.verdict.people.SignedIn;
import app.verdict.texts.Reader;
import app.verdict.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.i18n.AbstractLocaleContextResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds out for whom a request or a screen is: by the language that somebody chose, or else that their browser asks for, and by
 * the time zone of their browser. Pages get the texts that are shown without the server, so that they have them off-line too.
 */
@Component("localeResolver")
class Readers extends AbstractLocaleContextResolver implements VaadinServiceInitListener {
    private static final String KNOWN = Readers.class.getName() + ".known";

    private final OwnLanguage own;

    Readers(OwnLanguage own) {
        this.own = own;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var locale = lookUp(((VaadinServletRequest) page.getVaadinRequest()).getHttpServletRequest());
            var document = page.getDocument();
            document.selectStream("html").forEach(html -> html.attr("lang", locale.toLanguageTag()));
            document.head()
                    .appendElement("script")
                    .attr("type", "application/json")
                    .id("verdict-texts")
                    .appendChild(new DataNode(Reader.as(new Reader(locale, null), Readers::ofPages)));
        });
        event.getSource().addUIInitListener(init -> {
            var request = VaadinServletRequest.getCurrent();
            if (request == null) return;
            var screen = init.getUI();
            AtScreen.reads(screen, new Reader(lookUp(request.getHttpServletRequest()), zone(screen)));
            var connection = screen.getReconnectDialogConfiguration();
            connection.setDialogText(text("ui.connection-lost"));
            connection.setDialogTextGaveUp(text("ui.connection-gone"));
            screen.getPage()
                    .executeJs(
                            "const shown = window.Vaadin?.connectionIndicator; if (shown) shown.onlineText = $0",
                            text("ui.connection-back"));
        });
    }

    /** As JSON that no text can end early. */
    private static String ofPages() {
        return new JsonMapper().writeValueAsString(Texts.all("page")).replace("<", "\\u003c");
    }

    private static @Nullable ZoneId zone(UI screen) {
        var browser = screen.getPage().getExtendedClientDetails();
        var zone = browser == null ? null : browser.getTimeZoneId();
        return zone == null || !ZoneId.getAvailableZoneIds().contains(zone) ? null : ZoneId.of(zone);
    }

    /** As it was when the session last opened a page: what is written for a request does not wait for the database. */
    private Locale locale(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KNOWN) instanceof Locale known ? known : lookUp(request);
    }

    private Locale lookUp(HttpServletRequest request) {
        var wanted = Collections.list(request.getLocales());
        var locale = chosen().map(language -> withCountry(language, wanted)).orElseGet(() -> Reader.spoken(wanted));
        var session = request.getSession(false);
        if (session != null) session.setAttribute(KNOWN, locale);
        return locale;
    }

    /** While the database is away, what the browser asks for has to do: also to say that it is away. */
    private Optional<Locale> chosen() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                    ? own.chosenBy(person.id())
                    : Optional.empty();
        } catch (DataAccessException | TransactionException e) {
            return Optional.empty();
        }
    }

    /** With the country of the browser where it goes with the language, for dates and times. */
    private static Locale withCountry(Locale language, List<Locale> wanted) {
        return Reader.spoken(wanted.stream()
                .filter(locale -> locale.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .map(List::of)
                .orElse(List.of(language)));
    }

    /** Found out when something is written for the request, which is seldom: screens know their reader. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new LocaleContext() {
            private @Nullable Locale locale;

            @Override
            public Locale getLocale() {
                if (locale == null) locale = locale(request);
                return locale;
            }
        };
    }

    @Override
    public void setLocaleContext(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("chosen in one's account");
    }
}
