package app.verdict.rubrics;

import static app.verdict.Stored.stored;

/** The shipped rubrics, for tests without a database. */
public final class SomeRubrics {
    private SomeRubrics() {}

    public static Rubric productManager() {
        return rubric("product-manager");
    }

    static Rubric rubric(String name) {
        var file = file(name);
        var role = stored(new Role(file.role(), file.name(), file.failure(), file.metrics()));
        var rubric = stored(new Rubric(role, file));
        for (var competency : rubric.competencies()) {
            stored(competency);
            competency.markers().forEach(marker -> stored(marker));
        }
        return rubric;
    }

    static RubricText file(String name) {
        return ShippedRubrics.read(name);
    }
}
