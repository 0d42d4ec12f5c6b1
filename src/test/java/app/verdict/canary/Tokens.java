package app.verdict.canary;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** Makes the words and finds them again. They are small letters and digits alone, which no escaping touches. */
final class Tokens {
    /** Begins every token, so that one look through a text finds all of them. */
    static final String SIGN = "zcny";

    private static final int LENGTH = 15;
    private static final int PREFIX = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final RandomGenerator random = new SecureRandom();
    private final Map<String, Token> known = new ConcurrentHashMap<>();
    private final String prefix = longer(SIGN, PREFIX);

    Token make(String field, Who author, Place place) {
        var token = new Token(longer(prefix, LENGTH), field, author, place);
        known.put(token.word(), token);
        return token;
    }

    private String longer(String start, int length) {
        var word = new StringBuilder(start);
        while (word.length() < length) word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return word.toString();
    }

    /** Begins every token of these, and of no others. */
    String prefix() {
        return prefix;
    }

    /** Every token in the bytes, however they are packed. */
    Set<Token> in(byte[] bytes) {
        var found = new HashSet<Token>();
        Layers.each(bytes, layer -> {
            var text = layer.toLowerCase(Locale.ROOT);
            for (int at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + 1)) {
                if (at + LENGTH > text.length()) break;
                var token = known.get(text.substring(at, at + LENGTH));
                if (token != null) found.add(token);
            }
        });
        return found;
    }

    Collection<Token> all() {
        return known.values();
    }
}
