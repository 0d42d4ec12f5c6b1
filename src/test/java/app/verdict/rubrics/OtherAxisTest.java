package app.verdict.rubrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What speaks to another role is known by its words and by nothing else. */
class OtherAxisTest {
    private final Rubric manager = SomeRubrics.productManager();
    private final Rubric marketing = SomeRubrics.rubric("product-marketing-manager");
    private final OtherAxis marketed = new OtherAxis(manager, marketing);

    @Test
    void its_words_are_what_the_other_role_alone_is_assessed_on_and_answers_for() {
        assertThat(marketed.words())
                .contains("Positioning", "Pricing", "ARPU", "LTV")
                .doesNotContain("Disagree and commit", "Product intuition", "churn");
        assertThat(new OtherAxis(marketing, manager).words())
                .contains("Product intuition", "churn", "session length")
                .doesNotContain("Pricing", "Disagree and commit");
    }

    @Test
    void evidence_that_names_one_is_pointed_out_in_whatever_letters() {
        assertThat(marketed.spokenOf("Anchored the PRICING on ltv, not on cost."))
                .containsExactly("Pricing", "LTV");
    }

    @Test
    void a_piece_of_a_longer_word_names_nothing() {
        assertThat(marketed.spokenOf("Repricings and the altvision; churn fell by two points."))
                .isEmpty();
    }

    @Test
    void two_versions_of_one_role_have_one_axis() {
        assertThat(marketed.differs()).isTrue();
        assertThat(new OtherAxis(manager, SomeRubrics.productManager()).differs())
                .isFalse();
    }
}
