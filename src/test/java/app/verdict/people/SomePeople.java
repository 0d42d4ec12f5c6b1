package app.verdict.people;

import static app.verdict.Stored.stored;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;

/** People for tests without a database. */
public final class SomePeople {
    private SomePeople() {}

    public static Person interviewer(String name) {
        return interviewer(name, name.toLowerCase(Locale.ROOT) + "@example.org");
    }

    public static Person interviewer(String name, String email) {
        return stored(new Person(
                name,
                email,
                "",
                EnumSet.of(Duty.INTERVIEWER, Duty.HIRING_MANAGER),
                Instant.parse("2026-01-05T09:00:00Z")));
    }
}
