package app.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.texts.Reader;
import app.verdict.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {
    @ParameterizedTest
    @EnumSource(Word.class)
    void a_word_is_explained_in_two_sentences_at_most_and_leads_nowhere_else(Word word) {
        for (var language : Texts.LANGUAGES) {
            var reader = new Reader(language, null);
            var meaning = Reader.as(reader, word::meaning);
            assertThat(meaning.split("\\.( |$)")).hasSizeLessThanOrEqualTo(2);
            assertThat(meaning).endsWith(".").doesNotContain("http", "  ");
            assertThat(Reader.as(reader, word::question)).endsWith("?");
        }
    }
}
