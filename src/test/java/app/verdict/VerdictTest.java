package app.verdict;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application, with its real PostgreSQL and the demo loops in it. All such tests share one context
 * and one database, so each makes its own people and loops with {@link Examples}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
        classes = {VerdictApplication.class, Examples.class, Statements.class, Owner.class, Outsiders.class},
        initializers = FreshData.class)
public @interface VerdictTest {}
