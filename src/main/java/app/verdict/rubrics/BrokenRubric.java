package app.verdict.rubrics;

import app.verdict.people.Invalid;
import java.util.List;

/** A rubric that cannot be used as it is, with everything that is wrong with it. */
public class BrokenRubric extends Invalid {
    private final transient List<Problem> problems;

    BrokenRubric(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
