package app.verdict.scorecards;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** The database has no room left for another change. */
public final class DatabaseFull {
    /** PostgreSQL's error code for it: {@code disk_full}. */
    private static final String DISK_FULL = "53100";

    private DatabaseFull() {}

    public static boolean caused(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException refused
                && DISK_FULL.equals(refused.getSQLState());
    }
}
