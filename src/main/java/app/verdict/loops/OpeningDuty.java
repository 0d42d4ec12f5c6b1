package app.verdict.loops;

import static app.verdict.texts.Texts.text;

import app.verdict.people.Duty;
import app.verdict.people.Invalid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;

/**
 * A duty that somebody has for one opening alone, beside those they have everywhere: its recruiters plan its loops and follow
 * them, its interviewers can be put on its panels.
 *
 * @param duty recruiter or interviewer; the hiring manager stands on the opening itself, and nobody administers only one
 */
@Embeddable
public record OpeningDuty(
        UUID personId, @Enumerated(EnumType.STRING) Duty duty) {
    /** The duties that can be given for one opening. */
    public static final Set<Duty> GIVEN = Set.of(Duty.RECRUITER, Duty.INTERVIEWER);

    public OpeningDuty {
        if (!GIVEN.contains(duty)) throw new Invalid(text("loops.no-duty-of-an-opening", duty.name()));
    }
}
