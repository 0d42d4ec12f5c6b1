package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Those who begin with an empty installation: the first administrator, and whoever is invited after that. */
final class Founders {
    private static final Pattern CODE = Pattern.compile("one-time code (\\S+)");
    private static final Set<String> DUTIES = Set.of("Interviewer", "Hiring manager", "Recruiter", "Administrator");

    private final Browser browser;
    private final Visitor administrator;

    Founders(Browser browser) {
        this.browser = browser;
        this.administrator = browser.visitor();
    }

    /** Dee Example becomes the first administrator, with the code in this log. */
    Visitor setUp(String log) {
        var code = CODE.matcher(log);
        assertThat(code.find()).as("a one-time code in the log").isTrue();
        administrator
                .opens("/")
                .sees("Nobody works here yet")
                .fills("One-time code", "a guess")
                .fills("Your name", "Dee Example")
                .fills("E-mail", "dee@example.org")
                .fills("Password", "three words in a row")
                .clicks("Create the administrator")
                .sees("That is not the code in the log");
        return administrator
                .fills("One-time code", code.group(1))
                .clicks("Create the administrator")
                .sees("My interviews");
    }

    /** Is invited for this duty, follows the link and comes in. */
    Visitor joins(String name, String duty) {
        var link = invited(name, duty);
        return browser.visitor()
                .opens(link)
                .sees("Welcome to Verdict, " + name)
                .fills("Choose a password", "five words are even better")
                .clicks("Come in")
                .sees("My interviews");
    }

    private String invited(String name, String duty) {
        administrator
                .opens("/people")
                .fills("Name", name)
                .fills("E-mail", name.split(" ")[0].toLowerCase(Locale.ROOT) + "@example.org");
        for (var one : DUTIES) does(one).setChecked(one.equals(duty));
        administrator.clicks("Add and invite").sees("Pass this link on to " + name);
        var link = administrator.field("Link").inputValue();
        administrator.clicks("Done");
        return link;
    }

    private Locator does(String duty) {
        return administrator
                .page()
                .locator(".v-form")
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(duty));
    }
}
