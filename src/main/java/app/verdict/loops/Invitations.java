package app.verdict.loops;

/** Whether interviewers hear by mail of an interview that is planned, changed or called off; answered by whatever sends mails. */
public interface Invitations {
    boolean byMail();
}
