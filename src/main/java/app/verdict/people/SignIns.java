package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with one click, where the demo offers it. */
@Service
@Transactional(readOnly = true)
public class SignIns {
    private final PersonRepository people;
    private final ObjectProvider<OneClickSignIn> oneClick;
    private final Audit audit;

    SignIns(PersonRepository people, ObjectProvider<OneClickSignIn> oneClick, Audit audit) {
        this.people = people;
        this.oneClick = oneClick;
        this.audit = audit;
    }

    /** The people who can come in with one click; empty outside the demo. */
    public List<Person> offered() {
        var demo = oneClick.getIfAvailable();
        return demo == null
                ? List.of()
                : people.everyone().stream()
                        .filter(person -> demo.covers(person) && !person.disabled())
                        .toList();
    }

    /** Signs in one of the offered people. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SignedIn as(UUID person) {
        var comingIn = offered().stream()
                .filter(offered -> offered.id().equals(person))
                .findFirst()
                .map(SignedIn::as)
                .orElseThrow(() -> new NotAllowed(text("people.one-click-in-demo-only")));
        Acting.as(person, () -> audit.noteApart(AuditAction.SIGNED_IN, null, "with one click"));
        return comingIn;
    }
}
