package app.verdict.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Whether the demo runs: as {@code VERDICT_DEMO} says; unsaid, only on the embedded database, so that an installation on
 * a database of its own never opens by accident.
 */
public class DemoMode implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var environment = context.getEnvironment();
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        return environment.getProperty("verdict.demo", Boolean.class, embedded);
    }
}
