package app.verdict.bench;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** A published rubric as large as rubrics get: twelve competencies, three of them gates. */
final class TwelveCompetencies {
    static final String ROLE = "BENCH";
    private static final int COMPETENCIES = 12;
    private static final int GATES = 3;

    private TwelveCompetencies() {}

    static void publish(JdbcTemplate sql) {
        var role = UUID.randomUUID();
        var rubric = UUID.randomUUID();
        sql.update("insert into role (id, code, name, failure) values (?, ?, 'Bench role', 'Too slow')", role, ROLE);
        sql.update("insert into rubric (id, role_id, version) values (?, ?, 1)", rubric, role);
        for (int i = 0; i < COMPETENCIES; i++)
            sql.update(
                    "insert into competency (id, rubric_id, position, code, name, line, weight, gate, required, bar,"
                            + " minimum_ratings, anchors, questions, bars) values (?, ?, ?, ?, ?, 'What it is, in one line.', 1,"
                            + " ?, false, 3, 2, array['Says nothing', 'Says little', 'Says enough', 'Says it all'],"
                            + " array['What did you do?'], array['L5', 'L6', 'L7'])",
                    UUID.randomUUID(),
                    rubric,
                    i,
                    "competency-" + i,
                    "Competency " + i,
                    i < GATES);
        sql.update("update rubric set published_at = now() where id = ?", rubric);
    }
}
