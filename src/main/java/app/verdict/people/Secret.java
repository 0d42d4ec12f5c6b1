package app.verdict.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A random code that is shown once and stored only as its SHA-256. 26 letters and digits, 130 bits. */
record Secret(String text) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var text = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Secret(text.toString());
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
