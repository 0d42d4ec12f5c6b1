package app.verdict.debriefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void an_interval_may_be_a_single_point() {
        assertThat(Interval.around(2, 0)).isEqualTo(new Interval(2, 2));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2, 3, true", "1, 3, 2, 4, true", "1, 4, 2, 3, true", "1, 1.9, 2, 4, false", "3, 3, 3, 3, true"})
    void two_intervals_overlap_when_they_share_a_point(
            double low, double high, double otherLow, double otherHigh, boolean overlap) {
        var one = new Interval(low, high);
        var other = new Interval(otherLow, otherHigh);
        assertThat(one.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(one)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "0.9, 2", "2, 4.1", "NaN, 2", "2, NaN"})
    void an_interval_lies_in_order_on_the_scale(double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high))
                .withMessage("interval must lie in order within 1 to 4, given: " + low + " to " + high);
    }
}
