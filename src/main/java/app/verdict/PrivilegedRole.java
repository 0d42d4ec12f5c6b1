package app.verdict;

import java.util.List;

/** The database would let the application past its own rules. */
class PrivilegedRole extends RuntimeException {
    PrivilegedRole(String role, List<String> why) {
        super("Verdict does not run as the database role %s: %s".formatted(role, String.join("; ", why)));
    }
}
