package app.verdict.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ids that the demo file's short keys stand for. */
final class Keys {
    private final Map<String, UUID> ids = new HashMap<>();

    void put(String key, UUID id) {
        ids.put(key, id);
    }

    UUID of(String key) {
        var id = ids.get(key);
        if (id == null)
            throw new IllegalArgumentException("the demo file names “%s”, which is not in it".formatted(key));
        return id;
    }
}
