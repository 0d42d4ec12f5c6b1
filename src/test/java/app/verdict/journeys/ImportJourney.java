package app.verdict.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.people.Duty;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** A file from another tool, from the first try to the candidate who can be chosen for a loop. */
@VerdictTest
class ImportJourney {
    @RegisterExtension
    final Browser browser = new Browser();

    @Autowired
    Examples examples;

    @Test
    void a_recruiter_mends_what_is_wrong_in_a_file_and_brings_it_in() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var recruiter = browser.as(examples.person("Recruiter", Duty.RECRUITER));
        recruiter.opens("/openings").page().getByText("Import …").click();
        recruiter.sees("hiring manager").page().getByText("Candidates").click();
        recruiter.sees("Import candidates").doesNotSee("Duties");

        brings(recruiter, "Full name,Phone\n\"Ilse %s\",1\n\"open,2\n".formatted(mark))
                .sees("candidates.csv was not read.")
                .sees("Line 3: a quote is opened and never closed.");
        brings(recruiter, "Full name,E-mail,Phone\nIlse %1$s,ilse@%1$s.example,1\n,jo@%1$s.example,2\n".formatted(mark))
                .sees("Nothing can be entered yet")
                .sees("The candidate's name is missing.")
                .sees("Columns that are left out: Phone.");
        assertThat(recruiter.button("Import 1 candidate")).hasCount(0);
        brings(recruiter, "Full name,E-mail\nIlse %1$s,ilse@%1$s.example\nJo %1$s,jo@%1$s.example\n".formatted(mark))
                .sees("2 candidates to enter.")
                .clicks("Import 2 candidates")
                .sees("2 candidates entered.");
        recruiter.opens("/new-loop").picks("Candidate", "Jo " + mark);
    }

    @Test
    void an_interviewer_is_told_that_they_bring_in_nothing() {
        browser.as(examples.person("Interviewer")).isRefused("/import", "may bring in candidates");
    }

    private static Visitor brings(Visitor visitor, String csv) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("candidates.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        return visitor;
    }
}
