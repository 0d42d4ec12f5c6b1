package app.verdict.canary;

/**
 * A word that exists once in the world, in one private field.
 *
 * @param field the table and column that it was written into first
 */
record Token(String word, String field, Who author, Place place) {
    /** A sentence that begins with the word, so that a short piece of it gives it away as well. */
    String text() {
        return word + " is what was written, and nobody else's to read.";
    }

    @Override
    public String toString() {
        return "%s of %s (%s)".formatted(field, author, place);
    }
}
