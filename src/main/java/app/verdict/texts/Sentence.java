package app.verdict.texts;

import java.io.Serializable;

/** What is kept to be told later: it becomes words when somebody reads it, in the language that they read then. */
@FunctionalInterface
public interface Sentence extends Serializable {
    String inWords();

    /** @param values for {0}, {1}, ... in it, as in {@link Texts#text} */
    static Sentence of(String key, Serializable... values) {
        return () -> Texts.text(key, (Object[]) values);
    }
}
