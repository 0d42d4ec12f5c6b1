package app.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {
    @ParameterizedTest
    @EnumSource(Word.class)
    void a_word_is_explained_in_two_sentences_at_most_and_leads_nowhere_else(Word word) {
        assertThat(word.meaning().split("\\.( |$)")).hasSizeLessThanOrEqualTo(2);
        assertThat(word.meaning()).endsWith(".").doesNotContain("http", "  ");
        assertThat(word.question()).endsWith("?");
    }
}
