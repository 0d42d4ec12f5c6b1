package app.verdict.imports;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Candidates;
import app.verdict.loops.Openings;
import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import app.verdict.people.NotAllowed;
import app.verdict.people.People;
import app.verdict.people.Refusal;
import app.verdict.rubrics.Rubrics;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings in a file. The check does all that entering does, in a transaction that is taken back, so that the two never differ;
 * and a file with one wrong line is taken back whole.
 */
@Service
public class Imports {
    public static final int MOST_BYTES = Sheet.MOST_BYTES;

    /** As many entities as are held at once. */
    private static final int HELD = 100;

    private final Candidates candidates;
    private final People people;
    private final Openings openings;
    private final Rubrics rubrics;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    Imports(
            Candidates candidates,
            People people,
            Openings openings,
            Rubrics rubrics,
            EntityManager entities,
            PlatformTransactionManager transactions) {
        this.candidates = candidates;
        this.people = people;
        this.openings = openings;
        this.rubrics = rubrics;
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Passes for whoever may bring in such a file: administrators add people; candidates and openings come from whoever may
     * open a position.
     */
    public void require(ImportKind kind) {
        if (kind == ImportKind.PEOPLE) people.require(Duty.ADMINISTRATOR, text("imports.may-add-people"));
        else if (!openings.mayOpen()) throw new NotAllowed(text("imports.may-not-bring-in", kind.name()));
    }

    /** The kinds of files that the acting person may bring in. */
    public List<ImportKind> kinds() {
        var kinds = new ArrayList<ImportKind>();
        if (openings.mayOpen()) kinds.addAll(List.of(ImportKind.CANDIDATES, ImportKind.OPENINGS));
        if (people.acting().has(Duty.ADMINISTRATOR)) kinds.add(ImportKind.PEOPLE);
        return List.copyOf(kinds);
    }

    /** What the file would bring in. Nothing is entered. */
    public ImportReport check(ImportKind kind, byte[] file) {
        return run(kind, file, false);
    }

    /** Enters what is new in the file, if nothing in it is wrong; else nothing. */
    public ImportReport enter(ImportKind kind, byte[] file) {
        try {
            return run(kind, file, true);
        } catch (DataIntegrityViolationException e) {
            throw new Invalid(text("imports.entered-meanwhile"));
        }
    }

    private ImportReport run(ImportKind kind, byte[] file, boolean enter) {
        require(kind);
        var sheet = Sheet.of(file, headings -> known(kind, headings));
        var columns = columns(kind, sheet.headings());
        return transaction.execute(status -> {
            var lines = read(kind, sheet, columns);
            var report = new ImportReport(lines, notRead(kind, sheet.headings()), enter && ImportReport.ready(lines));
            if (!report.entered()) status.setRollbackOnly();
            return report;
        });
    }

    private List<ReadLine> read(ImportKind kind, Sheet sheet, Map<Integer, Column> columns) {
        var intake = intake(kind);
        var lines = new ArrayList<ReadLine>();
        for (var line : sheet.lines()) {
            var row = row(line, columns);
            if (row.blank()) continue;
            lines.add(read(intake, row));
            if (lines.size() % HELD == 0) {
                entities.flush();
                entities.clear();
            }
        }
        return List.copyOf(lines);
    }

    private static ReadLine read(Intake intake, Row row) {
        try {
            return new ReadLine(row.line(), intake.about(row), intake.enter(row), "");
        } catch (Refusal refusal) {
            return new ReadLine(row.line(), intake.about(row), Fate.WRONG, refusal.getMessage());
        }
    }

    private Intake intake(ImportKind kind) {
        return switch (kind) {
            case CANDIDATES -> new CandidateIntake(candidates);
            case PEOPLE -> new PersonIntake(people);
            case OPENINGS -> new OpeningIntake(openings, people, rubrics);
        };
    }

    private static int known(ImportKind kind, List<String> headings) {
        return (int) kind.columns().stream()
                .filter(column -> headings.stream().anyMatch(column::isCalled))
                .count();
    }

    private static Map<Integer, Column> columns(ImportKind kind, List<String> headings) {
        var columns = new HashMap<Integer, Column>();
        for (int i = 0; i < headings.size(); i++)
            for (var column : kind.columns()) if (column.isCalled(headings.get(i))) columns.put(i, column);
        var found = new HashSet<Column>();
        for (var column : columns.values())
            if (!found.add(column)) throw new Invalid(text("imports.column-twice", column.name()));
        var missing = kind.columns().stream()
                .filter(column -> column.required() && !found.contains(column))
                .map(column -> text("imports.quoted", column.name()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw new Invalid(text("imports.column-missing", missing, String.join(", ", headings)));
        return columns;
    }

    private static List<String> notRead(ImportKind kind, List<String> headings) {
        return headings.stream()
                .filter(heading ->
                        !heading.isEmpty() && kind.columns().stream().noneMatch(column -> column.isCalled(heading)))
                .toList();
    }

    private static Row row(Sheet.Line line, Map<Integer, Column> columns) {
        var cells = new HashMap<Column, String>();
        columns.forEach((place, column) -> cells.put(column, line.cells().get(place)));
        return new Row(line.number(), Map.copyOf(cells));
    }
}
