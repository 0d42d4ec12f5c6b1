package app.verdict.debriefs;

import java.util.List;

/**
 * The panel's ratings outside the gates in one number, or the reason why there is none: a summary for people who
 * decide, never an answer.
 *
 * <p>No threshold, colour, label or order of candidates may hang on it. It is the weighted mean of competency means, so
 * that five ratings of one competency do not outvote two of another. Ratings of gates never move it; what it does not
 * make good stands beside it ({@link #notOffset()}).
 */
public sealed interface ProfileIndex {

    /**
     * What it is made of ("how computed"): every competency that is not a gate, in rubric order, each with its weight,
     * its mean and its number of ratings. Those without a rating are listed, and left out of the mean.
     */
    List<Figures> operands();

    /** The gates that are not clear, in rubric order: no number offsets them. */
    List<Figures> notOffset();

    /** The share of the operands' weight that has at least one rating: 0 to 1, and 0 where there are no operands. */
    default double assessedShare() {
        return IndexComputation.assessedShare(operands());
    }

    /**
     * An index that may be shown, with its uncertainty.
     *
     * @param value the weighted mean of the rated operands' means, 1 to 4
     * @param standardError how far it may be off, in points, counting that one interviewer's ratings lean the same way
     * @param operands see {@link ProfileIndex#operands()}
     * @param notOffset see {@link ProfileIndex#notOffset()}
     */
    record Given(double value, double standardError, List<Figures> operands, List<Figures> notOffset)
            implements ProfileIndex {

        /** Keeps copies of the lists. */
        public Given {
            operands = List.copyOf(operands);
            notOffset = List.copyOf(notOffset);
        }

        /** The 80 % interval around the value. */
        public Interval interval() {
            return Interval.around(value, standardError);
        }
    }

    /**
     * No index, because it would speak for what the panel has not looked at.
     *
     * @param lacks what is missing, one thing at least
     * @param operands see {@link ProfileIndex#operands()}
     * @param notOffset see {@link ProfileIndex#notOffset()}
     */
    record Withheld(List<Lack> lacks, List<Figures> operands, List<Figures> notOffset) implements ProfileIndex {

        /** Keeps copies of the lists. */
        public Withheld {
            lacks = List.copyOf(lacks);
            operands = List.copyOf(operands);
            notOffset = List.copyOf(notOffset);
        }
    }
    /** What an index lacks to be shown. */
    sealed interface Lack {
        /** Every competency is a gate, and gates are never averaged. */
        record OperandsAtAll() implements Lack {}

        /** No competency outside the gates has a rating. */
        record AnyRating() implements Lack {}

        /** Competencies that must be rated are not; here are their names. */
        record Required(List<String> unrated) implements Lack {}

        /**
         * Too little of the weight has a rating.
         *
         * @param percent how much has, rounded down
         * @param needed how much is needed, in percent
         * @param unrated the names of the competencies without a rating
         */
        record Weight(int percent, int needed, List<String> unrated) implements Lack {}
    }
}
