package app.verdict.debriefs;

/** What a debrief meeting does, in its order: everybody reads, everybody leans, they talk, they decide. */
public enum Phase {
    READING("Silent reading"),
    LEANS("Leans"),
    TALK("Discussion"),
    DECIDING("Decision");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
