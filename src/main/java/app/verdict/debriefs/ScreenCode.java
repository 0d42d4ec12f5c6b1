package app.verdict.debriefs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What somebody types to put a debrief on the big screen: eight letters and digits that cannot be taken for one another,
 * 39 bits. It opens that one screen, ends with the debrief, and is stored only as its SHA-256.
 */
record ScreenCode(String text) {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789".replace("L", "");
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ScreenCode random() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) text.append('-');
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ScreenCode(text.toString());
    }

    /** As people type it: small letters, blanks and hyphens make no difference. */
    static ScreenCode typed(String text) {
        return new ScreenCode(text);
    }

    String hash() {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
