package app.verdict.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file can bring in, and the columns of such a file. */
public enum ImportKind {
    CANDIDATES("Candidates", "candidate", List.of(Candidate.NAME, Candidate.EMAIL)),
    PEOPLE("People", "person", List.of(Team.NAME, Team.EMAIL, Team.TITLE, Team.DUTIES)),
    OPENINGS(
            "Openings",
            "opening",
            List.of(
                    Position.TITLE,
                    Position.ROLE,
                    Position.LEVEL,
                    Position.MANAGER,
                    Position.VISIBILITY,
                    Position.KEEP));

    /** Of a candidate. */
    static final class Candidate {
        static final Column NAME = Column.required(
                "name", "first and last name", "Ilse Farrowby", "full name", "candidate", "candidate name");
        static final Column EMAIL = Column.optional(
                "email",
                "tells two people of one name apart",
                "ilse@farrowby.example",
                "e-mail address",
                "email address");

        private Candidate() {}
    }

    /** Of somebody of the hiring team. */
    static final class Team {
        static final Column NAME = Column.required("name", "first and last name", "Jonas Quillfeather", "full name");
        static final Column EMAIL = Column.required(
                "email",
                "their address at work, to sign in with",
                "jonas@example.com",
                "e-mail address",
                "email address",
                "work email");
        static final Column TITLE = Column.optional("title", "their job title", "Staff Product Manager", "job title");
        static final Column DUTIES = Column.optional(
                "duties",
                "interviewer, hiring manager, recruiter, administrator, with commas or semicolons between; interviewer where it is empty",
                "interviewer; hiring manager",
                "duty",
                "permissions");

        private Team() {}
    }

    /** Of a position. */
    static final class Position {
        static final Column TITLE =
                Column.required("title", "what is to be filled", "PM, Checkout", "opening", "job", "job title");
        static final Column ROLE = Column.required(
                "role", "the code or the name of a role with a rubric; its newest version is taken", "PM", "rubric");
        static final Column LEVEL = Column.required("level", "L5, L6 or L7", "L6");
        static final Column MANAGER = Column.required(
                "hiring manager", "their e-mail address", "mireille@example.com", "hiring manager email", "manager");
        static final Column VISIBILITY = Column.optional(
                "visibility",
                "“after one's own” or “after all are in”; the first where it is empty",
                "after all are in");
        static final Column KEEP = Column.optional(
                "records",
                "whose law says how long records are kept; California, the longest, where it is empty",
                "Germany",
                "retention");

        private Position() {}
    }

    private final String title;
    private final String one;
    private final List<Column> columns;

    ImportKind(String title, String one, List<Column> columns) {
        this.title = title;
        this.one = one;
        this.columns = columns;
    }

    /** "Candidates". */
    public String title() {
        return title;
    }

    /** "candidates", in the middle of a sentence; also its address. */
    public String label() {
        return title.toLowerCase(Locale.ROOT);
    }

    /** "1 candidate", "37 candidates". */
    public String count(long number) {
        return "%,d %s".formatted(number, number == 1 ? one : label());
    }

    public List<Column> columns() {
        return columns;
    }

    public static Optional<ImportKind> named(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** A file with one line, to begin from. */
    public String example() {
        return columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n"
                + columns.stream().map(column -> quoted(column.example())).collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.contains(",") ? "\"%s\"".formatted(cell) : cell;
    }
}
