package app.verdict;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which two roles Verdict needs, and where to name them. */
class PrivilegedRoleAnalyzer extends AbstractFailureAnalyzer<PrivilegedRole> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PrivilegedRole cause) {
        return new FailureAnalysis(
                cause.getMessage()
                        + ". Row-level security would not hold for it, and with it not that nobody sees another's scorecard"
                        + " before submitting.",
                """
                Two roles, one that owns the tables and one that the application works as:
                  create role verdict_owner login password '...';  create database verdict owner verdict_owner;
                  create role verdict_app login password '...';
                Then SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD name the first, SPRING_DATASOURCE_USERNAME and
                SPRING_DATASOURCE_PASSWORD the second. README.md, "Your own PostgreSQL", has it in full.""",
                cause);
    }
}
