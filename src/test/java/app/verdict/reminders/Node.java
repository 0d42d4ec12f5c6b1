package app.verdict.reminders;

import app.verdict.VerdictApplication;
import app.verdict.people.Moment;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** One of several whole applications on the same database, whose jobs run when the test says so. */
final class Node implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    Node(EmbeddedPostgres database, int smtp) {
        context = new SpringApplicationBuilder(VerdictApplication.class)
                .initializers(application ->
                        application.getBeanFactory().registerSingleton("shippedAlone", new ShippedAlone()))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:postgresql://localhost:%d/postgres".formatted(database.getPort()),
                        "--spring.datasource.username=verdict_app",
                        "--spring.flyway.user=postgres",
                        "--verdict.demo=false",
                        "--verdict.purge.every=P1000D",
                        "--verdict.reminders.every=P1000D",
                        "--verdict.public-address=https://verdict.example.com",
                        "--verdict.mail.from=verdict@example.com",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtp);
    }

    /** What a node does once a minute, as if it were this moment. */
    void work(Instant moment) {
        Moment.at(moment, get(ReminderWorker.class)::work);
    }

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Keeps the parts of other tests out of it. */
    private static final class ShippedAlone extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            return type.getResource().getURI().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ShippedAlone;
        }

        @Override
        public int hashCode() {
            return ShippedAlone.class.hashCode();
        }
    }
}
