package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.texts.Reader;
import app.verdict.texts.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which language somebody reads Verdict and its mails, where they do not leave that to their browser. */
@Service
@Transactional
public class OwnLanguage {
    private final People people;
    private final PersonRepository all;

    OwnLanguage(People people, PersonRepository all) {
        this.people = people;
        this.all = all;
    }

    /** What the acting person chose; empty where their browser decides. */
    @Transactional(readOnly = true)
    public Optional<Locale> chosen() {
        return chosenBy(Acting.person());
    }

    /** The same of anybody. */
    @Transactional(readOnly = true)
    public Optional<Locale> chosenBy(UUID person) {
        return all.findById(person).flatMap(Person::language);
    }

    /** @param language one of {@link Texts#LANGUAGES}; null leaves it to the browser, and mails to English */
    public void choose(@Nullable Locale language) {
        if (language != null && !Texts.LANGUAGES.contains(language))
            throw new Invalid(text(
                    "people.language-not-spoken",
                    language.getDisplayLanguage(Reader.current().locale())));
        people.held(Acting.person()).speaks(language);
    }
}
