package app.verdict.people;

/** Whose session may be opened without a password; only the demo says so, and only of its own people. */
public interface OneClickSignIn {
    boolean covers(Person person);
}
