package app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An error that no screen tells of: what happened, and nothing of what was inside. */
@VerdictTest
class ErrorAnswersTest {
    @Autowired
    BasicErrorController errors;

    @ParameterizedTest
    @CsvSource({"404, Not open", "500, That did not work", "503, That did not work"})
    void is_told_to_a_person_on_a_page_of_ours(int status, String told) throws Exception {
        var request = failed(status);
        var answer = new MockHttpServletResponse();
        var page = Objects.requireNonNull(errors.errorHtml(request, answer));
        Objects.requireNonNull(page.getView()).render(page.getModel(), request, answer);
        assertThat(answer.getContentAsString())
                .contains(told, "Go to my interviews")
                .doesNotContain("Whitelabel", "Kit's reference", "Exception");
    }

    @Test
    void is_told_to_a_program_without_message_and_trace() {
        assertThat(Objects.requireNonNull(errors.error(failed(500)).getBody()))
                .containsEntry("status", 500)
                .doesNotContainKeys("message", "trace", "exception", "errors");
    }

    private static MockHttpServletRequest failed(int status) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("Kit's reference"));
        request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "Kit's reference");
        request.setParameter("message", "true");
        request.setParameter("trace", "true");
        return request;
    }
}
