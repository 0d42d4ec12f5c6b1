package app.verdict.rubrics;

import static app.verdict.texts.Texts.text;

/**
 * What keeps a rubric from being used.
 *
 * @param path where in the rubric: {@code /competencies/2/anchors/3}
 * @param line where in the file, from 1; 0 where there is no file
 * @param what what is wrong, a sentence
 * @param mend what to do about it, a sentence
 */
public record Problem(String path, int line, String what, String mend) {
    Problem at(int otherLine) {
        return new Problem(path, otherLine, what, mend);
    }

    /** Whether it is about the same place as the other, or about something within it. */
    boolean within(Problem other) {
        return path.equals(other.path) || path.startsWith(other.path + "/");
    }

    @Override
    public String toString() {
        return line > 0 ? text("rubrics.problem-in-line", line, what, mend) : what + " " + mend;
    }
}
