package app.verdict.people;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.AtOnce;
import app.verdict.Caller;
import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.loops.Visibility;
import app.verdict.rubrics.Rating;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@VerdictTest
class ShutOutTest {
    private static final String PASSWORD = "lantern mosaic otter";

    @Value("http://localhost:${local.server.port}")
    String address;

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
        var session = accept(ana);
        var second = Acting.as(examples.administrator(), () -> invitations.invite(ana.id()));
        assertThat(signIn.stillHolds(session)).isTrue();
        as(examples.administrator(), () -> people.disable(ana.id()));
        assertThat(signIn.stillHolds(session)).isFalse();
        assertThatThrownBy(() -> signIn.loadUserByUsername(ana.email())).isInstanceOf(UsernameNotFoundException.class);
        assertThatThrownBy(() -> invitations.accept(second, PASSWORD)).isInstanceOf(Unknown.class);
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
                        List.of(ana),
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
        var session = accept(ana);
        as(ana.id(), account::signOutEverywhere);
        assertThat(signIn.stillHolds(session)).isFalse();
        assertThat(signIn.stillHolds(signIn.loadUserByUsername(ana.email()))).isTrue();
    }

    @RepeatedTest(4)
    void whoever_changes_their_password_while_being_shut_out_stays_out() {
        var ana = examples.person("Ana");
        accept(ana);
        var administrator = examples.administrator();
        AtOnce.refused(
                () -> as(ana.id(), () -> account.changePassword(PASSWORD, "granite violin parrot")),
                () -> as(administrator, () -> people.disable(ana.id())));
        assertThat(Acting.as(administrator, () -> people.byId(ana.id())).disabled())
                .isTrue();
        assertThatThrownBy(() -> as(ana.id(), people::acting)).isInstanceOf(NotAllowed.class);
    }

    @RepeatedTest(4)
    void of_two_administrators_who_shut_each_other_out_one_stays() {
        var one = examples.person("One", Duty.ADMINISTRATOR);
        var other = examples.person("Other", Duty.ADMINISTRATOR);
        var refused = AtOnce.refused(
                () -> as(one.id(), () -> people.disable(other.id())),
                () -> as(other.id(), () -> people.disable(one.id())));
        assertThat(refused).singleElement().isInstanceOf(NotAllowed.class);
        assertThat(List.of(one, other))
                .filteredOn(person -> Acting.as(examples.administrator(), () -> people.byId(person.id()))
                        .disabled())
                .hasSize(1);
    }

    @Test
    void a_session_that_was_ended_gets_nothing_more_not_even_once() throws IOException {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var ana = panel.interviewer(0);
        examples.submit(panel, ana, Rating.YES);
        accept(ana);
        var caller = new Caller(address).signIn(ana.email(), PASSWORD);
        var packet = "/packet/" + panel.loop().id() + ".json";
        var card = "/journal/" + panel.interviewOf(ana);
        assertThat(caller.get(packet).statusCode()).isEqualTo(200);
        as(ana.id(), account::signOutEverywhere);
        assertThat(caller.get(card).statusCode()).isEqualTo(401);
        assertThat(caller.get(packet).statusCode()).isEqualTo(302);
    }

    private SignedIn accept(Person person) {
        var link = Acting.as(examples.administrator(), () -> invitations.invite(person.id()));
        return invitations.accept(link, PASSWORD);
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
