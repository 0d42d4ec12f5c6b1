package app.verdict.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Examples;
import app.verdict.VerdictTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@VerdictTest
class InvitationsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final String PASSWORD = "a few words in a row";

    @Autowired
    Examples examples;

    @Autowired
    Invitations invitations;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    private Person ana;

    @BeforeEach
    void somebody_new() {
        ana = examples.person("Ana");
    }

    @Test
    void an_invitation_names_whom_it_is_for_and_lets_them_in_once() {
        var secret = invite(NOW);
        assertThat(Moment.at(NOW, () -> invitations.invited(secret))).isEqualTo(ana.name());
        assertThat(Moment.at(NOW, () -> invitations.accept(secret, PASSWORD)).id())
                .isEqualTo(ana.id());
        assertThat(signIn.loadUserByUsername(ana.email()).id()).isEqualTo(ana.id());
        assertThatThrownBy(() -> Moment.at(NOW, () -> invitations.accept(secret, PASSWORD + " again")))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Moment.at(NOW, () -> invitations.invited(secret)))
                .isInstanceOf(Unknown.class);
    }

    @RepeatedTest(4)
    void an_invitation_used_twice_at_once_lets_in_once() {
        var secret = invite(NOW);
        Runnable accept = () -> Moment.at(NOW, () -> {
            invitations.accept(secret, PASSWORD);
        });
        assertThat(AtOnce.refused(accept, accept)).singleElement().isInstanceOf(Unknown.class);
    }

    @Test
    void an_invitation_is_open_for_seven_days_and_not_a_moment_longer() {
        var secret = invite(NOW);
        var end = NOW.plus(Duration.ofDays(7));
        assertThat(Moment.at(end.minusMillis(1), () -> invitations.invited(secret)))
                .isEqualTo(ana.name());
        assertThatThrownBy(() -> Moment.at(end, () -> invitations.invited(secret)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Moment.at(end, () -> invitations.accept(secret, PASSWORD)))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void a_new_invitation_withdraws_the_one_before() {
        var first = invite(NOW);
        var second = invite(NOW);
        assertThatThrownBy(() -> Moment.at(NOW, () -> invitations.accept(first, PASSWORD)))
                .isInstanceOf(Unknown.class);
        assertThat(Moment.at(NOW, () -> invitations.invited(second))).isEqualTo(ana.name());
    }

    @Test
    void a_password_that_is_refused_leaves_the_invitation_open() {
        var secret = invite(NOW);
        assertThatThrownBy(() -> Moment.at(NOW, () -> invitations.accept(secret, "short")))
                .isInstanceOf(Invalid.class);
        assertThat(Moment.at(NOW, () -> invitations.invited(secret))).isEqualTo(ana.name());
    }

    @Test
    void a_guessed_secret_is_unknown() {
        assertThatThrownBy(() -> invitations.invited("AAAA-BBBB-CCCC-DDDD")).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> invitations.accept("AAAA-BBBB-CCCC-DDDD", PASSWORD))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void only_administrators_invite_and_only_people_who_are_there() {
        assertThatThrownBy(() -> Acting.as(ana.id(), () -> invitations.invite(ana.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Acting.as(examples.administrator(), () -> invitations.invite(UUID.randomUUID())))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void neither_secret_nor_password_lie_in_the_database() {
        var secret = invite(NOW);
        Moment.at(NOW, () -> invitations.accept(secret, PASSWORD));
        assertThat(jdbc.queryForList("select secret_hash from invitation where person_id = ?", String.class, ana.id()))
                .doesNotContain(secret);
        assertThat(jdbc.queryForObject("select password_hash from person where id = ?", String.class, ana.id()))
                .doesNotContain(PASSWORD);
    }

    @Test
    void whoever_has_not_come_in_yet_cannot_sign_in() {
        assertThatThrownBy(() -> signIn.loadUserByUsername(ana.email())).isInstanceOf(UsernameNotFoundException.class);
    }

    private String invite(Instant when) {
        return Moment.at(when, () -> Acting.as(examples.administrator(), () -> invitations.invite(ana.id())));
    }
}
