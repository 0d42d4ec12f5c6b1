package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class LostPasskeysTest {
    @Autowired
    Examples examples;

    @Autowired
    LostPasskeys lost;

    @Autowired
    Passkeys passkeys;

    @Autowired
    SignIn signIn;

    @Autowired
    Owner owner;

    private Person ana;
    private String key;

    @BeforeEach
    void somebody_whose_only_way_in_is_a_passkey() {
        ana = examples.person("Ana");
        key = "key of " + ana.email();
        addPasskey(owner, key, ana);
    }

    @Test
    void an_administrator_removes_it_and_whoever_has_the_device_is_out() {
        var session = SignedIn.as(ana);
        Acting.as(examples.administrator(), () -> lost.remove(key, ana.id()));
        assertThat(Acting.as(ana.id(), passkeys::own)).isEmpty();
        assertThat(signIn.stillHolds(session)).isFalse();
        assertThat(owner.sql()
                        .queryForMap(
                                "select person_id, detail from audit_entry where action = 'PASSKEY_REMOVED' and ? = any (subjects)",
                                ana.id()))
                .containsEntry("person_id", examples.administrator())
                .containsEntry("detail", "as lost");
    }

    @Test
    void its_owner_is_told_until_they_know() {
        Acting.as(examples.administrator(), () -> lost.remove(key, ana.id()));
        assertThat(Acting.as(ana.id(), lost::own)).singleElement().satisfies(told -> {
            assertThat(told.label()).isEqualTo("Blue key");
            assertThat(told.by()).isNotBlank();
        });
        assertThat(Acting.as(examples.person("Bo").id(), lost::own)).isEmpty();
        Acting.as(ana.id(), lost::seen);
        assertThat(Acting.as(ana.id(), lost::own)).isEmpty();
    }

    @Test
    void one_that_came_back_is_removed_again() {
        Acting.as(examples.administrator(), () -> lost.remove(key, ana.id()));
        addPasskey(owner, key, ana);
        Acting.as(examples.administrator(), () -> lost.remove(key, ana.id()));
        assertThat(Acting.as(ana.id(), passkeys::own)).isEmpty();
        assertThat(Acting.as(ana.id(), lost::own)).hasSize(1);
    }

    @Test
    void nobody_but_an_administrator_sees_or_removes_it() {
        var bo = examples.person("Bo");
        assertThatThrownBy(() -> Acting.as(bo.id(), () -> lost.remove(key, ana.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(bo.id(), () -> lost.of(ana.id()))).isInstanceOf(NotAllowed.class);
        assertThat(Acting.as(ana.id(), passkeys::own)).hasSize(1);
    }

    @Test
    void an_administrator_removes_no_key_of_their_own_so_and_none_under_another_name() {
        var administrator = examples.administrator();
        assertThatThrownBy(() -> Acting.as(administrator, () -> lost.remove(key, administrator)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Acting.as(
                        administrator,
                        () -> lost.remove(key, examples.person("Bo").id())))
                .isInstanceOf(Unknown.class);
        assertThat(Acting.as(ana.id(), passkeys::own)).hasSize(1);
    }

    static void addPasskey(Owner owner, String id, Person person) {
        owner.sql().update("""
                insert into passkey (credential_id, person_id, label, public_key, signature_count, user_verified, transports,
                    backup_eligible, backed_up, attestation, added_at)
                values (?, ?, 'Blue key', '', 0, true, '', false, false, '', now())
                """, id, person.id());
    }
}
