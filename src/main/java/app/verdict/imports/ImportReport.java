package app.verdict.imports;

import java.util.List;

/**
 * What a file brings in, line by line.
 *
 * @param notRead headings that mean nothing here
 * @param entered whether it was: a check enters nothing, and neither does a file with anything wrong in it
 */
public record ImportReport(List<ReadLine> lines, List<String> notRead, boolean entered) {
    public long count(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    public List<ReadLine> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /** Whether everything in it can be entered, and there is something to enter. */
    public boolean ready() {
        return ready(lines);
    }

    static boolean ready(List<ReadLine> lines) {
        return lines.stream().noneMatch(line -> line.fate() == Fate.WRONG)
                && lines.stream().anyMatch(line -> line.fate() == Fate.NEW);
    }
}
