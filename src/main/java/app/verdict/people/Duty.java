package app.verdict.people;

/** What a person may do in Verdict. (A "role" is what somebody is hired for.) */
public enum Duty {
    INTERVIEWER("Interviewer", "interviews candidates and fills scorecards"),
    HIRING_MANAGER("Hiring manager", "owns openings, runs debriefs and decides"),
    RECRUITER("Recruiter", "plans loops and follows their progress"),
    ADMINISTRATOR("Administrator", "keeps people, rubrics and records");

    private final String label;
    private final String meaning;

    Duty(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** In the middle of a sentence: "an interviewer". */
    String withArticle() {
        var plain = label.toLowerCase(java.util.Locale.ROOT);
        return ("aeiou".indexOf(plain.charAt(0)) < 0 ? "a " : "an ") + plain;
    }

    /** Completes the sentence "somebody who ...". */
    public String meaning() {
        return meaning;
    }
}
