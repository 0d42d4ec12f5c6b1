package app.verdict.scorecards;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.verdict.Examples;
import app.verdict.Owner;
import app.verdict.VerdictTest;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * What the database itself lets out, asked past the application: in every state of a loop exactly what a rule table says
 * that is written here once more. And no part of the rule is idle: without it, some reader sees a wrong set.
 */
@VerdictTest
class RowLevelSecurityTest {
    private enum Manager {
        NOT_ON_PANEL,
        OWES,
        SUBMITTED
    }

    /** A loop decided before debriefs were opened is closed and was never opened. */
    private enum Phase {
        RUNNING,
        CALLED_OFF,
        REVEALED,
        OPENED,
        CLOSED,
        CLOSED_UNOPENED
    }

    private enum Left {
        NOBODY,
        PANELLIST,
        OTHER,
        MANAGER
    }

    /** The facilitator is a case of its own, besides. */
    private enum Close {
        NOBODY,
        IN_CONFLICT,
        CANDIDATE
    }

    /** Who has asked to answer the candidate's access request, and what is odd about it. */
    private enum Access {
        ASKED,
        RAN_OUT,
        DISMISSED,
        FOR_ANOTHER,
        IN_CONFLICT,
        CANDIDATE,
        BY_PANELLIST
    }

    private enum Who {
        PANELLIST,
        OTHER_1,
        OTHER_2,
        MANAGER,
        FACILITATOR,
        APPROVER,
        ADMINISTRATOR,
        OUTSIDER
    }

    /** In which scorecards are in, who has left; all of them are filled, also those that are not in. */
    private record State(
            boolean own,
            boolean others,
            Manager manager,
            boolean afterAll,
            Phase phase,
            Left left,
            Close facilitator,
            Access access) {
        static List<State> all() {
            var all = new ArrayList<State>();
            for (boolean own : List.of(true, false))
                for (boolean others : List.of(true, false))
                    for (var manager : Manager.values())
                        for (boolean afterAll : List.of(true, false))
                            for (var phase : Phase.values())
                                for (var left : Left.values())
                                    if (left != Left.MANAGER || manager != Manager.NOT_ON_PANEL)
                                        all.add(new State(
                                                own,
                                                others,
                                                manager,
                                                afterAll,
                                                phase,
                                                left,
                                                Close.NOBODY,
                                                Access.ASKED));
            // whoever is too close in one loop runs the next one
            for (var close : List.of(Close.IN_CONFLICT, Close.NOBODY, Close.CANDIDATE, Close.NOBODY))
                all.add(new State(
                        true, true, Manager.SUBMITTED, false, Phase.OPENED, Left.NOBODY, close, Access.ASKED));
            for (var access : Access.values())
                for (boolean own : List.of(true, false))
                    for (var phase : List.of(Phase.CLOSED, Phase.OPENED, Phase.CLOSED_UNOPENED, Phase.CALLED_OFF))
                        for (var left : List.of(Left.NOBODY, Left.PANELLIST))
                            all.add(new State(
                                    own, true, Manager.NOT_ON_PANEL, true, phase, left, Close.NOBODY, access));
            return all;
        }
    }

    /** A loop in such a state, with its people and their scorecards. */
    private record Case(State state, UUID loop, Map<Who, UUID> people, Map<Who, UUID> cards) {
        boolean in(Who who) {
            return switch (who) {
                case PANELLIST -> state.own();
                case OTHER_1 -> true;
                case OTHER_2 -> state.others();
                case MANAGER -> state.manager() == Manager.SUBMITTED;
                case FACILITATOR, APPROVER, ADMINISTRATOR, OUTSIDER -> false;
            };
        }

        boolean left(Who who) {
            return switch (state.left()) {
                case NOBODY -> false;
                case PANELLIST -> who == Who.PANELLIST;
                case OTHER -> who == Who.OTHER_2;
                case MANAGER -> who == Who.MANAGER;
            };
        }

        boolean onPanel(Who who) {
            return cards.containsKey(who) && !left(who);
        }

        Set<UUID> readBy(UUID person) {
            return people.entrySet().stream()
                    .filter(one -> one.getValue().equals(person))
                    .map(one -> readBy(one.getKey()))
                    .findFirst()
                    .orElse(Set.of());
        }

        private boolean isOwed() {
            return cards.keySet().stream().anyMatch(who -> onPanel(who) && !in(who));
        }

        /**
         * Only of a loop that is closed, or that was called off and in which nothing is owed, only the administrator who has
         * asked, only while it runs.
         */
        private boolean answersFor(Who reader) {
            boolean over = switch (state.phase()) {
                case CLOSED, CLOSED_UNOPENED -> true;
                case CALLED_OFF -> !isOwed();
                case RUNNING, REVEALED, OPENED -> false;
            };
            return over
                    && switch (state.access()) {
                        case ASKED -> reader == Who.ADMINISTRATOR;
                        case BY_PANELLIST -> reader == Who.PANELLIST;
                        case RAN_OUT, DISMISSED, FOR_ANOTHER, IN_CONFLICT, CANDIDATE -> false;
                    };
        }

        /** The rule, in the words of the product. */
        private Set<UUID> readBy(Who reader) {
            var read = new HashSet<UUID>();
            if (cards.containsKey(reader)) read.add(cards.get(reader));
            boolean opened = state.phase() == Phase.OPENED || state.phase() == Phase.CLOSED;
            boolean takesPart = reader == Who.MANAGER
                    || onPanel(reader)
                    || opened && (reader == Who.FACILITATOR || reader == Who.APPROVER)
                    || answersFor(reader);
            if (reader == Who.FACILITATOR && state.facilitator() != Close.NOBODY) return read;
            boolean owes = onPanel(reader) && !in(reader);
            boolean waits = state.afterAll()
                    && (state.phase() == Phase.RUNNING || state.phase() == Phase.CALLED_OFF)
                    && isOwed();
            if (takesPart && !owes && !waits)
                cards.forEach((who, card) -> {
                    if (in(who)) read.add(card);
                });
            return read;
        }
    }

    private record Mutant(String part, String becomes) {}

    private static final String ME = "( SELECT acting_person() AS acting_person)";

    /** Each part of the rule as the database writes it down, and what it becomes. */
    private static final List<Mutant> MUTANTS = List.of(
            new Mutant("(submitted_at IS NOT NULL)", "true"),
            new Mutant("(l.id = scorecard.loop_id)", "true"),
            new Mutant("(o.hiring_manager_id = " + ME + ")", "false"),
            new Mutant("(o.hiring_manager_id = " + ME + ")", "true"),
            new Mutant("((l.debrief_opened_at IS NOT NULL) AND", "(true AND"),
            new Mutant("((l.debrief_opened_at IS NOT NULL) AND", "(false AND"),
            new Mutant("(" + ME + " = l.facilitator_id)", "false"),
            new Mutant("(" + ME + " = l.second_approver_id)", "false"),
            new Mutant("(mine.loop_id = l.id)", "true"),
            new Mutant("(mine.interviewer_id = " + ME + ")", "true"),
            new Mutant("(mine.left_at IS NULL)", "true"),
            new Mutant("(owed.loop_id = l.id)", "true"),
            new Mutant("(owed.interviewer_id = " + ME + ")", "true"),
            new Mutant("(owed.scorecard_in_at IS NULL)", "true"),
            new Mutant("(owed.scorecard_in_at IS NULL)", "false"),
            new Mutant("(owed.left_at IS NULL)", "true"),
            new Mutant("(o.visibility = 'AFTER_OWN'::text)", "true"),
            new Mutant("(o.visibility = 'AFTER_OWN'::text)", "false"),
            new Mutant("(l.closed_at IS NOT NULL) OR", "true OR"),
            new Mutant("(l.closed_at IS NOT NULL) OR", "false OR"),
            new Mutant("(l.closed_at IS NOT NULL)) AND", "true) AND"),
            new Mutant("(l.closed_at IS NOT NULL)) AND", "false) AND"),
            new Mutant("(l.called_off_at IS NOT NULL)", "true"),
            new Mutant("(l.called_off_at IS NOT NULL)", "false"),
            new Mutant("(still.loop_id = l.id)", "true"),
            new Mutant("(still.scorecard_in_at IS NULL)", "true"),
            new Mutant("(still.scorecard_in_at IS NULL)", "false"),
            new Mutant("(still.left_at IS NULL)", "true"),
            new Mutant("(a.candidate_id = l.candidate_id)", "true"),
            new Mutant("(a.asked_by = " + ME + ")", "true"),
            new Mutant("(a.opens_until > now())", "true"),
            new Mutant("(l.revealed_at IS NOT NULL)", "true"),
            new Mutant("(l.revealed_at IS NOT NULL)", "false"),
            new Mutant("(l.debrief_opened_at IS NOT NULL) OR (NOT", "true OR (NOT"),
            new Mutant("(l.debrief_opened_at IS NOT NULL) OR (NOT", "false OR (NOT"),
            new Mutant("(author_id = " + ME + ")", "false"),
            new Mutant("(c.loop_id = l.id)", "true"),
            new Mutant("(c.person_id = " + ME + ")", "false"),
            new Mutant("(c.person_id = " + ME + ")", "true"),
            new Mutant("(k.id = l.candidate_id)", "true"),
            new Mutant("(p.id = " + ME + ")", "false"),
            new Mutant("(p.id = " + ME + ")", "true"),
            new Mutant("(missing.loop_id = l.id)", "true"),
            new Mutant("(missing.scorecard_in_at IS NULL)", "true"),
            new Mutant("(missing.scorecard_in_at IS NULL)", "false"),
            new Mutant("(missing.left_at IS NULL)", "true"));

    /** Policies that ask too little, or too much. */
    private static final List<String> OPENED = List.of(
            "alter policy read_own_and_submitted on scorecard using (true)",
            "alter policy read_own_and_submitted on scorecard using (author_id = acting_person() or opens_scorecards(loop_id))",
            "alter policy read_own_and_submitted on scorecard using (author_id = acting_person() or submitted_at is not null)",
            "alter policy read_own_and_submitted on scorecard using (submitted_at is not null and opens_scorecards(loop_id))",
            "alter policy read_with_scorecard on evidence using (false)",
            "alter policy read_with_scorecard on evidence using (true)",
            "alter table evidence disable row level security");

    private static final String PART =
            "select distinct scorecard_id from %s where scorecard_id = any (?) or scorecard_id = any (?)";

    @Autowired
    Examples examples;

    @Autowired
    Owner owner;

    @Autowired
    JdbcConnectionDetails application;

    private final List<Case> cases = new ArrayList<>();

    @Test
    void the_database_lets_out_what_the_rule_says_and_each_part_of_the_rule_is_needed() throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            fill(connection);
            become(connection, application.getUsername());
            assertThat(firstWrong(connection))
                    .as("in some state somebody sees too much or too little")
                    .isEmpty();
            for (var part : List.of("evidence", "rating", "marker_tap"))
                assertThat(firstWrong(connection, PART.formatted(part)))
                        .as(part)
                        .isEmpty();
            var rule = rule(connection);
            for (var mutant : MUTANTS) {
                assertThat(rule).contains(mutant.part());
                assertNoticed(
                        connection,
                        "alter policy read_own_and_submitted on scorecard using (%s)"
                                .formatted(rule.replace(mutant.part(), mutant.becomes())));
            }
            for (var opened : OPENED) assertNoticed(connection, opened);
            connection.rollback();
        }
    }

    private void assertNoticed(Connection connection, String mutant) throws SQLException {
        var before = connection.setSavepoint();
        become(connection, null);
        execute(connection, mutant);
        become(connection, application.getUsername());
        assertThat(firstWrong(connection) + firstWrong(connection, PART.formatted("evidence")))
                .as("nobody notices: " + mutant)
                .isNotEmpty();
        connection.rollback(before);
    }

    @Test
    void without_a_person_no_private_row_is_there() throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            fill(connection);
            var tables = privateTables(connection);
            assertThat(tables).contains("scorecard", "rating", "evidence", "lean", "note_to_self", "decision");
            assertThat(count(connection, "evidence")).isPositive();
            become(connection, application.getUsername());
            for (var table : tables)
                assertThat(count(connection, table)).as(table).isZero();
            tell(connection, UUID.randomUUID());
            for (var table : tables)
                assertThat(count(connection, table)).as(table).isZero();
            connection.rollback();
        }
    }

    /** Nobody in the state that is asked about, or what they see instead of what they should. */
    private String firstWrong(Connection connection) throws SQLException {
        return firstWrong(connection, "select id from scorecard where loop_id in (?, ?)");
    }

    /** Everybody looks into their own loop and the next one, in which some of them have another part. */
    private String firstWrong(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int i = 0; i < cases.size(); i++) {
                var here = cases.get(i);
                var next = cases.get((i + 1) % cases.size());
                for (var one : here.people().entrySet()) {
                    tell(connection, one.getValue());
                    var expected = new HashSet<>(here.readBy(one.getValue()));
                    expected.addAll(next.readBy(one.getValue()));
                    boolean parts = question.contains("any");
                    statement.setObject(1, parts ? cards(connection, here) : here.loop());
                    statement.setObject(2, parts ? cards(connection, next) : next.loop());
                    var seen = ids(statement);
                    if (!seen.equals(expected))
                        return "%s in %s sees %d, should see %d"
                                .formatted(one.getKey(), here.state(), seen.size(), expected.size());
                }
            }
        }
        return "";
    }

    private static Array cards(Connection connection, Case one) throws SQLException {
        return connection.createArrayOf("uuid", one.cards().values().toArray());
    }

    private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    private void fill(Connection connection) throws SQLException {
        var rubric = examples.rubric("PM");
        var competency = rubric.competencies().getFirst().id();
        var marker = rubric.markers().getFirst().id();
        UUID former = null;
        UUID tooClose = null;
        for (var state : State.all()) {
            var loop = UUID.randomUUID();
            var people = new HashMap<Who, UUID>();
            for (var who : Who.values())
                people.put(who, who == Who.OTHER_1 && former != null ? former : person(connection));
            former = people.get(Who.PANELLIST);
            if (tooClose != null) people.put(Who.FACILITATOR, tooClose);
            tooClose = state.facilitator() == Close.NOBODY ? null : people.get(Who.FACILITATOR);
            var manager = requireNonNull(people.get(Who.MANAGER));
            var opening = UUID.randomUUID();
            var candidate = UUID.randomUUID();
            update(
                    connection,
                    "insert into opening values (?, 'Opening', ?, 'L6', ?, ?, 60, 24, 5, now())",
                    opening,
                    rubric.id(),
                    manager,
                    state.afterAll() ? "AFTER_ALL" : "AFTER_OWN");
            update(connection, "insert into candidate (id, name, added_at) values (?, 'Somebody', now())", candidate);
            update(
                    connection,
                    "insert into loop (id, opening_id, candidate_id, planned_by, planned_at, version, facilitator_id, second_approver_id)"
                            + " values (?, ?, ?, ?, now(), 0, ?, ?)",
                    loop,
                    opening,
                    candidate,
                    manager,
                    requireNonNull(people.get(Who.FACILITATOR)),
                    requireNonNull(people.get(Who.APPROVER)));
            switch (state.phase()) {
                case RUNNING -> {}
                case CALLED_OFF ->
                    update(
                            connection,
                            "update loop set called_off_at = now(), called_off_by = ? where id = ?",
                            manager,
                            loop);
                case REVEALED ->
                    update(
                            connection,
                            "update loop set revealed_at = now(), revealed_by = ?, reveal_reason = 'why' where id = ?",
                            manager,
                            loop);
                case OPENED -> update(connection, "update loop set debrief_opened_at = now() where id = ?", loop);
                case CLOSED ->
                    update(
                            connection,
                            "update loop set debrief_opened_at = now(), closed_at = now() where id = ?",
                            loop);
                case CLOSED_UNOPENED -> update(connection, "update loop set closed_at = now() where id = ?", loop);
            }
            if (state.facilitator() == Close.IN_CONFLICT)
                update(
                        connection,
                        "insert into conflict values (?, ?, 'A friend', ?, now())",
                        loop,
                        requireNonNull(people.get(Who.FACILITATOR)),
                        manager);
            if (state.facilitator() == Close.CANDIDATE)
                update(
                        connection,
                        "update candidate set email = upper((select email from person where id = ?)) where id = ?",
                        requireNonNull(people.get(Who.FACILITATOR)),
                        candidate);
            access(connection, state, loop, candidate, people);
            var one = new Case(state, loop, people, new LinkedHashMap<>());
            var panel = new ArrayList<>(List.of(Who.PANELLIST, Who.OTHER_1, Who.OTHER_2));
            if (state.manager() != Manager.NOT_ON_PANEL) panel.add(Who.MANAGER);
            for (var who : panel) scorecard(connection, one, who, competency, marker);
            cases.add(one);
        }
    }

    /** In whatever state: with a request that runs, but for what is odd about it. */
    private static void access(Connection connection, State state, UUID loop, UUID candidate, Map<Who, UUID> people)
            throws SQLException {
        var asks =
                requireNonNull(people.get(state.access() == Access.BY_PANELLIST ? Who.PANELLIST : Who.ADMINISTRATOR));
        if (state.access() != Access.DISMISSED)
            update(connection, "insert into person_duty values (?, 'ADMINISTRATOR')", asks);
        var whose = state.access() == Access.FOR_ANOTHER ? UUID.randomUUID() : candidate;
        if (state.access() == Access.FOR_ANOTHER)
            update(connection, "insert into candidate (id, name, added_at) values (?, 'Another', now())", whose);
        execute(connection, "set local session_replication_role = replica");
        update(
                connection,
                "insert into access_request values (gen_random_uuid(), ?, ?, now(), now() + cast(? as interval), true)",
                whose,
                asks,
                state.access() == Access.RAN_OUT ? "-1 second" : "1 hour");
        execute(connection, "set local session_replication_role = origin");
        if (state.access() == Access.IN_CONFLICT)
            update(connection, "insert into conflict values (?, ?, 'A friend', ?, now())", loop, asks, asks);
        if (state.access() == Access.CANDIDATE)
            update(
                    connection,
                    "update candidate set email = upper((select email from person where id = ?)) where id = ?",
                    asks,
                    candidate);
    }

    @Test
    void an_access_request_runs_for_an_hour_whatever_it_says_and_is_made_in_ones_own_name() throws SQLException {
        try (var connection = owner.connection()) {
            connection.setAutoCommit(false);
            var administrator = person(connection);
            var other = person(connection);
            var candidate = UUID.randomUUID();
            update(connection, "insert into person_duty values (?, 'ADMINISTRATOR')", administrator);
            update(connection, "insert into candidate (id, name, added_at) values (?, 'Somebody', now())", candidate);
            become(connection, application.getUsername());
            tell(connection, administrator);
            var ask = "insert into access_request values (gen_random_uuid(), ?, ?, '2000-01-01', '2100-01-01', true)";
            update(connection, ask, candidate, administrator);
            assertThat(count(connection, "access_request where opens_until = now() + interval '1 hour'"))
                    .isEqualTo(1);
            assertRefused(connection, ask, candidate, other);
            tell(connection, other);
            assertRefused(connection, ask, candidate, other);
            connection.rollback();
        }
    }

    private static void assertRefused(Connection connection, String change, Object... values) throws SQLException {
        var before = connection.setSavepoint();
        assertThatThrownBy(() -> update(connection, change, values)).hasMessageContaining("row-level security");
        connection.rollback(before);
    }

    private static void scorecard(Connection connection, Case one, Who who, UUID competency, UUID marker)
            throws SQLException {
        var interview = UUID.randomUUID();
        var card = UUID.randomUUID();
        var author = requireNonNull(one.people().get(who));
        update(
                connection,
                "insert into interview (id, loop_id, interviewer_id, kind, starts_at, minutes) values (?, ?, ?, 'PRODUCT_CASE', now(), 45)",
                interview,
                one.loop(),
                author);
        update(
                connection,
                "insert into scorecard (id, interview_id, loop_id, author_id, begun_at, recommendation, why)"
                        + " values (?, ?, ?, ?, now(), 3, 'Because')",
                card,
                interview,
                one.loop(),
                author);
        update(connection, "insert into evidence values (gen_random_uuid(), ?, ?, now(), 'Said so')", card, competency);
        update(connection, "insert into rating values (?, ?, 3, now())", card, competency);
        update(connection, "insert into marker_tap values (gen_random_uuid(), ?, ?, now())", card, marker);
        one.cards().put(who, card);
        if (one.in(who)) {
            update(connection, "update scorecard set submitted_at = now() where id = ?", card);
            update(connection, "update interview set scorecard_in_at = now() where id = ?", interview);
        }
        if (one.left(who))
            update(
                    connection,
                    "update interview set left_at = now(), left_by = ?, left_reason = 'why' where id = ?",
                    author,
                    interview);
    }

    private static UUID person(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        update(
                connection,
                "insert into person (id, name, email, joined_at) values (?, 'Somebody', ?, now())",
                id,
                id + "@example.org");
        return id;
    }

    private static List<String> privateTables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.prepareStatement(
                        "select relname from pg_class where relrowsecurity and relname <> 'audit_head' and relnamespace = to_regnamespace('public')");
                var rows = statement.executeQuery()) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static String rule(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "select pg_get_expr(polqual, polrelid) from pg_policy where polname = 'read_own_and_submitted'");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) from " + table);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void tell(Connection connection, UUID person) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('verdict.person', ?, true)")) {
            statement.setString(1, person.toString());
            statement.execute();
        }
    }

    /** @param role null for the owner again */
    private static void become(Connection connection, @Nullable String role) throws SQLException {
        execute(connection, role == null ? "reset role" : "set local role " + role);
    }

    private static void execute(Connection connection, String change) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private static void update(Connection connection, String change, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }
}
