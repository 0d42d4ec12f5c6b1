package app.verdict.demo;

import app.verdict.people.Duty;
import app.verdict.people.OneClickSignIn;
import app.verdict.people.People;
import app.verdict.people.Person;
import app.verdict.people.Setup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty installation with the demo, wholly or not at all, and lets its people sign in with one click. */
@Component
@Conditional(DemoMode.class)
@Order(2)
class Demo implements ApplicationRunner, OneClickSignIn {
    private static final long TURN = 0x5645_5245L;

    private final DemoFile file = read();
    private final Cast cast;
    private final Setup setup;
    private final People people;
    private final DemoPlanning planning;
    private final DemoStories stories;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Demo(
            Cast cast,
            Setup setup,
            People people,
            DemoPlanning planning,
            DemoStories stories,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.cast = cast;
        this.setup = setup;
        this.people = people;
        this.planning = planning;
        this.stories = stories;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("select pg_advisory_xact_lock(" + TURN + ")");
            if (people.nobodyYet()) fill();
        });
    }

    @Override
    public boolean covers(Person person) {
        return file.people().stream().anyMatch(demo -> demo.email().equals(person.email()));
    }

    private void fill() {
        var ids = enroll();
        var openings = new Keys();
        for (var opening : file.openings())
            openings.put(opening.key(), planning.open(opening, ids.of(opening.manager())));
        stories.tell(file, ids, openings);
    }

    private Keys enroll() {
        var ids = new Keys();
        var first = file.people().stream()
                .filter(person -> person.duties().contains("administrator"))
                .findFirst()
                .orElseThrow();
        var administrator = setup.createAdministrator(
                setup.newCode(), first.name(), first.email(), UUID.randomUUID().toString());
        cast.as(administrator.id(), () -> {
            people.changeDuties(administrator.id(), duties(first));
            ids.put(first.key(), administrator.id());
            for (var person : file.people())
                if (person != first)
                    ids.put(
                            person.key(),
                            people.add(person.name(), person.email(), person.title(), duties(person))
                                    .id());
            for (var person : file.people()) people.changeSeniority(ids.of(person.key()), person.seniority());
        });
        return ids;
    }

    private static Set<Duty> duties(DemoFile.DemoPerson person) {
        return person.duties().stream()
                .map(duty -> Duty.valueOf(DemoStories.constant(duty)))
                .collect(Collectors.toSet());
    }

    private static DemoFile read() {
        try (var yaml = new ClassPathResource("demo/loops.yaml").getInputStream()) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return JsonMapper.builder().build().convertValue(content, DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
