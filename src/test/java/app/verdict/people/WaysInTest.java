package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import app.verdict.people.Identities.Identity;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VerdictTest
class WaysInTest {
    @Autowired
    Examples examples;

    @Autowired
    Identities identities;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Owner owner;

    private Person ana;

    @BeforeEach
    void somebody_who_signs_in_elsewhere_alone() {
        ana = examples.person("Ana");
        Acting.as(ana.id(), () -> identities.connect(new Identity("https://company.example", ana.email())));
    }

    @Test
    void nobody_closes_their_last_door_behind_them() {
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> identities.disconnect("https://company.example")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("only way in");
        assertThat(Acting.as(ana.id(), identities::issuers)).containsExactly("https://company.example");
    }

    @Test
    void with_another_door_one_may_go_and_then_the_other_stays() {
        LostPasskeysTest.addPasskey(owner, "key of " + ana.email(), ana);
        assertThatCode(() -> Acting.as(ana.id(), () -> identities.disconnect("https://company.example")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> passkeys.remove("key of " + ana.email())))
                .isInstanceOf(Invalid.class);
        assertThat(Acting.as(ana.id(), passkeys::own)).hasSize(1);
    }

    @RepeatedTest(8)
    void of_two_ways_in_that_are_taken_away_at_once_one_stays() {
        LostPasskeysTest.addPasskey(owner, "key of " + ana.email(), ana);
        var refused = AtOnce.refused(
                () -> Acting.as(ana.id(), () -> identities.disconnect("https://company.example")),
                () -> Acting.as(ana.id(), () -> passkeys.remove("key of " + ana.email())));
        assertThat(refused).singleElement().isInstanceOf(Invalid.class);
        int accounts = Acting.as(ana.id(), identities::issuers).size();
        assertThat(accounts + Acting.as(ana.id(), passkeys::own).size()).isEqualTo(1);
    }

    @Test
    void whoever_is_asked_again_has_signed_in_elsewhere_since_by_clocks_that_differ_by_a_minute() {
        var own = new Identity("https://company.example", ana.email());
        var asked = Instant.parse("2026-11-27T10:00:00Z");
        Acting.as(ana.id(), () -> identities.ask(own, asked.minusSeconds(60), asked));
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> identities.ask(own, asked.minusSeconds(61), asked)))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("not asked to sign in there anew");
    }

    @Test
    void an_account_elsewhere_belongs_to_one_person() {
        var bo = examples.person("Bo");
        assertThatThrownBy(() -> Acting.as(
                        bo.id(), () -> identities.connect(new Identity("https://company.example", ana.email()))))
                .isInstanceOf(Invalid.class);
        assertThat(identities
                        .signIn(new Identity("https://company.example", ana.email()))
                        .id())
                .isEqualTo(ana.id());
        assertThatThrownBy(() -> identities.signIn(new Identity("https://elsewhere.example", ana.email())))
                .as("another issuer may give the same word to somebody else")
                .isInstanceOf(NotAllowed.class);
    }
}
