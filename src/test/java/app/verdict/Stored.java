package app.verdict;

import java.util.UUID;
import org.springframework.test.util.ReflectionTestUtils;

/** Gives entities what the database gives them, for tests that do without one. */
public final class Stored {
    private Stored() {}

    /** The entity under an id of its own. */
    public static <T> T stored(T entity) {
        return stored(entity, "id", UUID.randomUUID());
    }

    public static <T> T stored(T entity, String column, Object value) {
        ReflectionTestUtils.setField(entity, column, value);
        return entity;
    }
}
