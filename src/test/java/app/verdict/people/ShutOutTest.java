package app.verdict.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.rubrics.Rating;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@VerdictTest
class ShutOutTest {
    @Autowired
    Examples examples;

    @Autowired
    People people;

    @Autowired
    Invitations invitations;

    @Autowired
    SignIn signIn;

    @Autowired
    OwnAccount account;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void the_database_has_no_private_row_for_whoever_is_shut_out_and_all_of_theirs_when_they_are_let_in_again() {
        var panel = examples.panel("PM", 2, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        examples.submit(panel, ana, Rating.YES);
        examples.submit(panel, panel.interviewer(1), Rating.NO);
        assertThat(scorecardsFor(ana)).isEqualTo(2);
        as(examples.administrator(), () -> people.disable(ana.id()));
        assertThat(scorecardsFor(ana)).isZero();
        as(examples.administrator(), () -> people.enable(ana.id()));
        assertThat(scorecardsFor(ana)).isEqualTo(2);
    }

    @Test
    void neither_a_password_nor_a_session_nor_an_invitation_of_theirs_is_good_any_more() {
        var ana = examples.person("Ana");
        var first = Acting.as(examples.administrator(), () -> invitations.invite(ana.id()));
        var session = invitations.accept(first, "lantern mosaic otter");
        var second = Acting.as(examples.administrator(), () -> invitations.invite(ana.id()));
        assertThat(signIn.stillHolds(session)).isTrue();
        as(examples.administrator(), () -> people.disable(ana.id()));
        assertThat(signIn.stillHolds(session)).isFalse();
        assertThatThrownBy(() -> signIn.loadUserByUsername(ana.email())).isInstanceOf(UsernameNotFoundException.class);
        assertThatThrownBy(() -> invitations.accept(second, "lantern mosaic otter"))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> Acting.as(examples.administrator(), () -> invitations.invite(ana.id())))
                .isInstanceOf(Invalid.class);
        as(examples.administrator(), () -> people.enable(ana.id()));
        assertThat(signIn.stillHolds(session)).as("what has ended stays so").isFalse();
    }

    @Test
    void nobody_is_given_anything_to_do_who_was_shut_out() {
        var ana = examples.person("Ana");
        as(examples.administrator(), () -> people.disable(ana.id()));
        assertThatThrownBy(() -> examples.panel(
                        "PM",
                        examples.person("Manager", Duty.HIRING_MANAGER, Duty.INTERVIEWER),
                        java.util.List.of(ana),
                        Visibility.AFTER_OWN))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("no longer works here");
    }

    @Test
    void only_an_administrator_shuts_out_and_never_themselves() {
        var ana = examples.person("Ana");
        assertThatThrownBy(() -> as(ana.id(), () -> people.disable(examples.administrator())))
                .isInstanceOf(NotAllowed.class);
        var administrator = examples.administrator();
        assertThatThrownBy(() -> as(administrator, () -> people.disable(administrator)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_session_ends_when_its_owner_ends_all_of_theirs_and_a_later_one_holds() {
        var ana = examples.person("Ana");
        var link = Acting.as(examples.administrator(), () -> invitations.invite(ana.id()));
        var session = invitations.accept(link, "lantern mosaic otter");
        as(ana.id(), account::signOutEverywhere);
        assertThat(signIn.stillHolds(session)).isFalse();
        assertThat(signIn.stillHolds(signIn.loadUserByUsername(ana.email()))).isTrue();
    }

    private int scorecardsFor(Person person) {
        return Acting.as(
                person.id(),
                () -> requireNonNull(transaction.execute(status -> sql.queryForList("select id from scorecard")))
                        .size());
    }

    private static void as(UUID person, Runnable step) {
        Acting.as(person, step);
    }
}
