package app.verdict.rubrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes the rubrics that come with Verdict, on the first start; nodes that start together take turns. */
@Component
@Order(1)
class ShippedRubrics implements ApplicationRunner {
    private static final long TURN = 0x5645_5244L;

    private final Rubrics rubrics;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ShippedRubrics(Rubrics rubrics, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.rubrics = rubrics;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var name : List.of("product-manager", "product-marketing-manager"))
            transaction.executeWithoutResult(status -> {
                jdbc.execute("select pg_advisory_xact_lock(" + TURN + ")");
                rubrics.publishShipped(read(name));
            });
    }

    /** What ships under this name, with what it includes. */
    static RubricText read(String name) {
        return RubricReader.read(text(name), part -> Optional.of(text(part)))
                .sound(wrong -> "The rubric %s that ships is broken".formatted(name));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("rubrics/" + name + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
