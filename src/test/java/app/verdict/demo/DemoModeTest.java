package app.verdict.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

class DemoModeTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(InDemoMode.class);

    @ParameterizedTest
    @CsvSource({
        "'', '', true",
        "'', verdict.demo=false, false",
        "spring.datasource.url=jdbc:postgresql://db/verdict, '', false",
        "spring.datasource.url=jdbc:postgresql://db/verdict, verdict.demo=true, true"
    })
    void the_demo_runs_on_the_embedded_database_and_elsewhere_only_where_it_is_asked_for(
            String database, String demo, boolean expected) {
        application
                .withPropertyValues(java.util.stream.Stream.of(database, demo)
                        .filter(p -> !p.isEmpty())
                        .toArray(String[]::new))
                .run(context ->
                        assertThat(context.getBeansOfType(InDemoMode.class)).hasSize(expected ? 1 : 0));
    }

    @Configuration
    @Conditional(DemoMode.class)
    static class InDemoMode {}
}
