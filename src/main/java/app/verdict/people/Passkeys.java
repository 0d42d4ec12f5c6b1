package app.verdict.people;

import static app.verdict.texts.Texts.text;

import app.verdict.audit.Audit;
import app.verdict.audit.AuditAction;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signing in with a device or a security key instead of a password. The device asks its owner for a finger, a face or a
 * PIN each time, so that a passkey is two factors in one (W3C Web Authentication, level 3).
 */
@Service
@Transactional
public class Passkeys {
    /** A passkey that is being added: what the browser is asked, to be handed back with its answer. */
    public record Adding(String asked, Site site, PublicKeyCredentialCreationOptions options) {}

    /** A sign-in that has begun: what the browser is asked, to be handed back with its answer, once. */
    public record SigningIn(String asked, Site site, PublicKeyCredentialRequestOptions options) {}

    private final PasskeyRecords records;
    private final People people;
    private final WaysIn ways;
    private final Audit audit;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyRecords records, People people, WaysIn ways, Audit audit) {
        this.records = records;
        this.people = people;
        this.ways = ways;
        this.audit = audit;
    }

    /** The acting person's own. */
    @Transactional(readOnly = true)
    public List<Passkey> own() {
        return records.of(Acting.person());
    }

    /** Asks for a passkey of the acting person that is not here yet. */
    public Adding beginAdding(Site site) {
        var person = SignedIn.as(people.acting());
        var options = party(site)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
        return new Adding(json.writeValueAsString(options), site, options);
    }

    /** @param label what its owner knows it by; @param answer of the browser, as JSON */
    public void add(Adding begun, String label, String answer) {
        var name = Invalid.required(text("people.name-for-the-passkey"), label, 100);
        if (!PasskeyRecords.person(begun.options().getUser().getId()).equals(Acting.person()))
            throw new NotAllowed(text("people.passkey-begun-by-another"));
        try {
            var credential = json.readValue(
                    answer, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            party(begun.site())
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            begun.options(), new RelyingPartyPublicKey(credential, name)));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException e) {
            throw new Invalid(text("people.answer-not-taken"));
        }
        audit.note(AuditAction.PASSKEY_ADDED, null, List.of(Acting.person()), "");
    }

    /** Removes one of the acting person's own. */
    public void remove(String id) {
        ways.hold();
        if (!records.remove(id, Acting.person())) throw new Unknown(text("people.passkey-not-yours"));
        ways.requireOne();
        audit.note(AuditAction.PASSKEY_REMOVED, null, List.of(Acting.person()), "");
    }

    /** Asks for any passkey that is good here. */
    public SigningIn beginSignIn(Site site) {
        var nobody = new AnonymousAuthenticationToken(
                "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        var options = party(site)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(nobody));
        return new SigningIn(json.writeValueAsString(options), site, options);
    }

    /** @param answer of the browser, as JSON */
    public SignedIn signIn(SigningIn begun, String answer) {
        var person = proven(begun, answer);
        Acting.as(person.id(), () -> {
            audit.note(AuditAction.SIGNED_IN, null, List.of(), "with a passkey");
            audit.writeNow();
        });
        return SignedIn.as(person);
    }

    /** Passes if it is a passkey of the acting person's, who is asked again. */
    public void ask(SigningIn begun, String answer) {
        try {
            if (!proven(begun, answer).id().equals(Acting.person()))
                throw new NotAllowed(text("people.passkey-of-another"));
        } catch (NotAllowed refused) {
            audit.noteApart(AuditAction.SIGN_IN_FAILED, null, "asked again, with a passkey");
            throw refused;
        }
    }

    private Person proven(SigningIn begun, String answer) {
        try {
            var credential =
                    json.readValue(answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            if (!records.held(credential.getId()))
                throw new NotAllowed(text("people.passkey-not-known")); // it was just removed, or never here
            var user = party(begun.site())
                    .authenticate(new RelyingPartyAuthenticationRequest(begun.options(), credential));
            return people.byId(PasskeyRecords.person(user.getId()));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException e) {
            throw new NotAllowed(text("people.passkey-not-known"));
        }
    }

    private Webauthn4JRelyingPartyOperations party(Site site) {
        var verdict = PublicKeyCredentialRpEntity.builder()
                .id(site.host())
                .name("Verdict")
                .build();
        var party = new Webauthn4JRelyingPartyOperations(records, records, verdict, Set.of(site.origin()));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }
}
