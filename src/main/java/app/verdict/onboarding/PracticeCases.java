package app.verdict.onboarding;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Unknown;
import app.verdict.rubrics.Rubrics;
import java.util.List;
import org.springframework.stereotype.Component;

/** The written cases, on the rubrics as they ship: a team may have replaced these since. */
@Component
public class PracticeCases {
    private static final List<String> SHIPPED = List.of("researcher-not-owner", "position-moved");

    private final List<PracticeCase> all;

    PracticeCases() {
        all = SHIPPED.stream()
                .map(name -> PracticeFile.read(name).on(Rubrics::shipped))
                .toList();
    }

    public List<PracticeCase> all() {
        return all;
    }

    /** @throws Unknown when there is none with this code */
    public PracticeCase byCode(String code) {
        return all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unknown(text("onboarding.no-such-case")));
    }
}
