package app.verdict;

import app.verdict.people.Moment;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Verdict: interviewers score while they interview, the hiring manager runs the debrief from one live view. */
@SpringBootApplication
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://verdict/verdict.css")
public class VerdictApplication implements AppShellConfigurator {

    static void main(String[] args) {
        SpringApplication.run(VerdictApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "verdict/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }

    /** The only source of time. */
    @Bean
    Clock clock() {
        return new Moment(Clock.systemDefaultZone());
    }
}
