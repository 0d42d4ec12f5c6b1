package app.verdict;

import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Setup;
import app.verdict.people.SignIns;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says in the log where Verdict is, who can sign in, where the data lies, and how an empty installation begins. */
@Component
class Welcome {
    private static final Logger log = LoggerFactory.getLogger("verdict");

    private final People people;
    private final SignIns signIns;
    private final Setup setup;
    private final Path data;
    private final String otherDatabase;

    Welcome(
            People people,
            SignIns signIns,
            Setup setup,
            @Value("${verdict.data}") Path data,
            @Value("${spring.datasource.url:}") String otherDatabase) {
        this.people = people;
        this.signIns = signIns;
        this.setup = setup;
        this.data = data;
        this.otherDatabase = otherDatabase;
    }

    @EventListener
    void greet(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        var address = "http://localhost:" + (server == null ? 8080 : server.getPort());
        log.info("Verdict is at {}", address);
        var demoPeople = signIns.offered();
        if (!demoPeople.isEmpty())
            log.info(
                    "Demo people, sign in with one click: {}",
                    demoPeople.stream().map(Person::name).collect(Collectors.joining(", ")));
        if (people.nobodyYet())
            log.info("Nobody works here yet. Open {}/setup and enter the one-time code {}", address, setup.newCode());
        log.info(
                "The data lies in {}",
                StringUtils.hasText(otherDatabase)
                        ? "the database that SPRING_DATASOURCE_URL names"
                        : data.toAbsolutePath());
    }
}
