package app.verdict.imports;

import static app.verdict.texts.Texts.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a file can bring in, and the columns of such a file. */
public enum ImportKind {
    CANDIDATES(List.of(Candidate.NAME, Candidate.EMAIL)),
    PEOPLE(List.of(Team.NAME, Team.EMAIL, Team.TITLE, Team.DUTIES)),
    OPENINGS(List.of(
            Position.TITLE, Position.ROLE, Position.LEVEL, Position.MANAGER, Position.VISIBILITY, Position.KEEP));

    /** Of a candidate. */
    static final class Candidate {
        static final Column NAME = Column.required(
                "name", "imports.column.candidate-name", "Ilse Farrowby", "full name", "candidate", "candidate name");
        static final Column EMAIL = Column.optional(
                "email", "imports.column.candidate-email", "ilse@farrowby.example", "e-mail address", "email address");

        private Candidate() {}
    }

    /** Of somebody of the hiring team. */
    static final class Team {
        static final Column NAME =
                Column.required("name", "imports.column.person-name", "Jonas Quillfeather", "full name");
        static final Column EMAIL = Column.required(
                "email",
                "imports.column.person-email",
                "jonas@example.com",
                "e-mail address",
                "email address",
                "work email");
        static final Column TITLE =
                Column.optional("title", "imports.column.person-title", "Staff Product Manager", "job title");
        static final Column DUTIES = Column.optional(
                "duties", "imports.column.duties", "interviewer; hiring manager", "duty", "permissions");

        private Team() {}
    }

    /** Of a position. */
    static final class Position {
        static final Column TITLE =
                Column.required("title", "imports.column.opening-title", "PM, Checkout", "opening", "job", "job title");
        static final Column ROLE = Column.required("role", "imports.column.role", "PM", "rubric");
        static final Column LEVEL = Column.required("level", "imports.column.level", "L6");
        static final Column MANAGER = Column.required(
                "hiring manager",
                "imports.column.hiring-manager",
                "mireille@example.com",
                "hiring manager email",
                "manager");
        static final Column VISIBILITY = Column.optional("visibility", "imports.column.visibility", "after all are in");
        static final Column KEEP = Column.optional("records", "imports.column.records", "Germany", "retention");

        private Position() {}
    }

    private final List<Column> columns;

    ImportKind(List<Column> columns) {
        this.columns = columns;
    }

    /** "Candidates". */
    public String title() {
        return text(this);
    }

    /** "candidates". */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "1 candidate", "37 candidates". */
    public String count(long number) {
        return text("imports.count", name(), number);
    }

    public List<Column> columns() {
        return columns;
    }

    public static Optional<ImportKind> at(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address().equals(address))
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
