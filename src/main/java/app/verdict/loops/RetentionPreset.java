package app.verdict.loops;

import static app.verdict.texts.Texts.text;

/**
 * How long a law, or an authority that applies it, has what was written about a candidate kept. A minimum is owed to
 * whoever may ask for the records; a maximum is owed to the candidate. Months.
 *
 * <p>The database has the same numbers (V020), so that nothing goes early and nothing stays late whatever the application
 * does. They are a starting point for whoever knows the case, and no legal advice.
 */
public enum RetentionPreset {
    /** One year from the making of the record or the personnel action: 29 CFR 1602.14 (EEOC, under Title VII and the ADA). */
    US_EMPLOYER(12, 120, 12),
    /** Two years, for contractors with 150 employees and a contract of 150,000 dollars or more: 41 CFR 60-1.12(a) (OFCCP). */
    US_FEDERAL_CONTRACTOR(24, 120, 24),
    /** Four years from the making of the record or the employment action: California Government Code § 12946. */
    CALIFORNIA(48, 120, 48),
    /**
     * About six months: two to claim after a rejection was received (AGG § 15(4)), three more to sue (ArbGG § 61b(1)), and
     * time for delivery. Until five a claim may come; after six there is no reason left to keep (GDPR Art. 5(1)(e)).
     */
    GERMANY(5, 6, 6),
    /** At most two years after the last contact with the candidate: CNIL, guide to recruitment (2023), after GDPR Art. 5(1)(e). */
    FRANCE(0, 24, 24);

    private final int minimum;
    private final int maximum;
    private final int usual;

    RetentionPreset(int minimum, int maximum, int usual) {

        this.minimum = minimum;
        this.maximum = maximum;
        this.usual = usual;
    }

    public String label() {
        return text(this);
    }

    /** Where the numbers are from. */
    public String law() {
        return text(this, "law");
    }

    /** So many months at least; 0 where nothing has to be kept. */
    public int minimum() {
        return minimum;
    }

    /** So many months at most; ten years where no law says so. */
    public int maximum() {
        return maximum;
    }

    public Retention usual() {
        return new Retention(this, usual);
    }

    /** "California: at least 48 months (Cal. Gov. Code § 12946)". */
    public String meaning() {
        if (maximum == 120) return text("loops.kept-at-least", label(), minimum, law());
        return minimum == 0
                ? text("loops.kept-at-most", label(), maximum, law())
                : text("loops.kept-between", label(), minimum, maximum, law());
    }
}
