package app.verdict.faults;

import java.util.UUID;

/** Somebody who fills scorecards. Everything they type begins with their own sign, so that it can be told whose it is. */
record Person(UUID id, String name, String email) {
    static final String PASSWORD = "three words in a row";

    String sign() {
        return "by" + id.toString().substring(0, 8);
    }

    /** A word that nobody typed before. */
    String word() {
        return sign() + UUID.randomUUID().toString().substring(0, 8);
    }
}
