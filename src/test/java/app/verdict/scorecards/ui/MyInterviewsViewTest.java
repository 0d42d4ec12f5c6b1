package app.verdict.scorecards.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.VerdictTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;

@VerdictTest
class MyInterviewsViewTest extends SpringBrowserlessTest {
    @Test
    void probe() {
        assertThat(getCurrentView()).isNotNull();
    }
}
