package app.verdict.loops;

import java.util.Optional;

/** How interviewers hear of an interview that is planned, changed or called off; answered by whatever sends mails. */
public interface CalendarInvitations {
    /** The address that invitations come from; empty where none are sent. */
    Optional<String> sender();
}
