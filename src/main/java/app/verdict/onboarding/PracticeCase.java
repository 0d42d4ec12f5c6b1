package app.verdict.onboarding;

import app.verdict.rubrics.Competency;
import app.verdict.rubrics.InterviewKind;
import app.verdict.rubrics.Level;
import app.verdict.rubrics.Rating;
import app.verdict.rubrics.Rubric;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of an interview with an invented candidate, to be rated on the anchors of a rubric that ships, and how those who
 * wrote it rate it.
 *
 * @param code as in its address: {@code position-moved}
 * @param rubric as it ships, whatever a team has made of it since
 * @param scene what it is about and what the candidate was asked, in a few sentences
 * @param transcript in the order in which it was said
 * @param references one for each competency to be rated, in their order
 * @param recommendation the overall call; always one of the four points
 */
public record PracticeCase(
        String code,
        String title,
        Rubric rubric,
        Level level,
        String candidate,
        InterviewKind interview,
        String scene,
        List<Line> transcript,
        List<Reference> references,
        Call recommendation) {

    /** @param byCandidate whether it is something that a rating can rest on */
    public record Line(boolean byCandidate, String text) {}

    /**
     * A rating and why.
     *
     * @param mistake what people usually get wrong here
     */
    public record Call(Rating rating, String reason, String mistake) {}

    /** @param lines that it rests on, by their numbers; none for "not assessed" */
    public record Reference(Competency competency, Call call, List<Integer> lines) {}

    public PracticeCase {
        transcript = List.copyOf(transcript);
        references = List.copyOf(references);
    }

    /** What the candidate said, in its order: line 1 is the first. */
    public List<String> said() {
        return transcript.stream().filter(Line::byCandidate).map(Line::text).toList();
    }

    /** The numbers of the candidate's lines, from 1. */
    public List<Integer> lines() {
        return IntStream.rangeClosed(1, said().size()).boxed().toList();
    }
}
