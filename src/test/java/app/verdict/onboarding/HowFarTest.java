package app.verdict.onboarding;

import static app.verdict.onboarding.HowFar.between;
import static app.verdict.rubrics.Rating.NO;
import static app.verdict.rubrics.Rating.NOT_ASSESSED;
import static app.verdict.rubrics.Rating.STRONG_NO;
import static app.verdict.rubrics.Rating.STRONG_YES;
import static app.verdict.rubrics.Rating.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.rubrics.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HowFarTest {
    @ParameterizedTest
    @EnumSource(Rating.class)
    void the_same_is_exact(Rating rating) {
        assertThat(between(rating, rating)).isEqualTo(HowFar.EXACT);
    }

    @Test
    void one_off_is_told_apart_from_the_other_side_of_the_line_however_near_that_is() {
        assertThat(between(STRONG_NO, NO)).isEqualTo(HowFar.ONE_OFF);
        assertThat(between(STRONG_YES, YES)).isEqualTo(HowFar.ONE_OFF);
        assertThat(between(NO, YES)).isEqualTo(HowFar.OTHER_SIDE);
        assertThat(between(STRONG_YES, STRONG_NO)).isEqualTo(HowFar.OTHER_SIDE);
    }

    @Test
    void not_assessed_is_near_to_no_rating() {
        assertThat(between(NO, NOT_ASSESSED)).isEqualTo(HowFar.RATED_UNTESTED);
        assertThat(between(NOT_ASSESSED, STRONG_NO)).isEqualTo(HowFar.LEFT_OPEN);
    }
}
