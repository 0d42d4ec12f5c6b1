package app.verdict.canary;

/** That a token reached somebody. */
record Seen(Token token, Who receiver, State state, String channel) {
    @Override
    public String toString() {
        return "%s reached %s, %s, by %s".formatted(token, receiver, state, channel);
    }
}
