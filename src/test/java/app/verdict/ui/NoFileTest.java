package app.verdict.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.texts.Reader;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class NoFileTest {
    @Test
    void the_page_in_place_of_a_file_says_in_which_language_it_is() {
        assertThat(read(Locale.GERMANY)).contains("<html lang=\"de\">", "Zu meinen Interviews");
        assertThat(read(Locale.UK)).contains("<html lang=\"en\">", "Go to my interviews");
    }

    private static String read(Locale locale) {
        var page = Reader.as(
                new Reader(locale, null), () -> NoFile.because(HttpStatus.NOT_FOUND, "Not open", "It is gone."));
        return String.valueOf(page.getBody());
    }
}
