package app.verdict.canary;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may be reached by what, when. Written from the product's words and its decisions (who reads scorecards, the meeting,
 * row-level security) as plain data; nothing here asks the application.
 */
final class Rules {
    /** What may reach whom besides its author. */
    private enum Kind {
        /** Notes to self, drafts that were taken back, a browser's key: the author alone, for ever. */
        AUTHOR,
        /** Whoever reads scorecards, once its author has submitted. */
        SCORECARD,
        /** What is said over the scorecards and recorded of them: whoever reads them. */
        SAID,
        /** The hiring manager speaks last: the panel from when the meeting decides. */
        PROPOSAL,
        /** Résumés: those who bring the candidate in, and whoever takes part and owes nothing. */
        RESUME,
        /** Why somebody is too close: those who plan. */
        PLANNING,
        /** Why records are kept or let go: administrators. */
        RECORDS,
        /** Passwords, and what is on record and on no screen: not even whoever wrote it. */
        NOBODY
    }

    private static final Map<String, Kind> FIELDS = Map.ofEntries(
            entry("note_to_self.text", Kind.AUTHOR),
            entry("scorecard_change.inserted", Kind.AUTHOR),
            entry("journal_key.key", Kind.AUTHOR),
            entry("saved_view.name", Kind.AUTHOR),
            entry("scorecard.why", Kind.SCORECARD),
            entry("evidence.text", Kind.SCORECARD),
            entry("revision.reason", Kind.SCORECARD),
            entry("loop.reveal_reason", Kind.SAID),
            entry("interview.left_reason", Kind.SAID),
            entry("scribe_line.text", Kind.SAID),
            entry("proposed_ruling.text", Kind.SAID),
            entry("final_word.premortem", Kind.SAID),
            entry("final_word.sentence", Kind.SAID),
            entry("approval.sentence", Kind.SAID),
            entry("ruling.text", Kind.SAID),
            entry("waiver.text", Kind.SAID),
            entry("dissent.sentence", Kind.SAID),
            entry("premortem.text", Kind.SAID),
            entry("decided_without.reason", Kind.SAID),
            entry("decision.reasons", Kind.SAID),
            entry("decision.would_change", Kind.SAID),
            entry("reopening.reason", Kind.SAID),
            entry("outcome_review.worked", Kind.SAID),
            entry("outcome_review.did_not_work", Kind.SAID),
            entry("outcome_review.known_now", Kind.SAID),
            entry("outcome_review.dissent_why", Kind.SAID),
            entry("proposal.reasons", Kind.PROPOSAL),
            entry("proposal.would_change", Kind.PROPOSAL),
            entry("resume.name", Kind.RESUME),
            entry("resume.content", Kind.RESUME),
            entry("conflict.reason", Kind.PLANNING),
            entry("retention_change.reason", Kind.RECORDS),
            entry("legal_hold.reason", Kind.RECORDS),
            entry("erasure.reason", Kind.RECORDS),
            entry("legal_hold.lift_reason", Kind.NOBODY),
            entry("person.password_hash", Kind.NOBODY));

    /**
     * For each state in its order: r reads the scorecards and what is said over them, p the proposal, c why somebody is in
     * conflict, k why records are kept or let go. Before that, the state in which one's own scorecard is in. Whoever is
     * not named reads nothing. The keeper asks for all about the candidate when the decision is made, and reads while
     * there is one.
     */
    private static final Map<Place, String> TABLES =
            Map.of(Place.LOOP, """
            reader            in         PLA DRA SUB REV OPE OFF MAR LEA DEC DED RVW AGN LAT END HND LFT
            SUBMITTED         SUBMITTED  -   -   r   r   r   r   r   r   rp  rp  rp  rp  rp  rp  rp  rp
            REVISES           REVISED    -   -   -   r   r   r   r   r   rp  rp  rp  rp  rp  rp  rp  -
            OWES              LATE       -   -   -   -   -   -   -   -   -   -   -   -   rp  rp  rp  rp
            LEFT_IN           SUBMITTED  -   -   r   r   r   -   -   -   -   -   -   -   -   -   -   -
            IN_CONFLICT       SUBMITTED  -   -   r   r   r   r   -   -   -   -   -   -   -   -   -   -
            MANAGER           -          r   r   r   r   rp  rp  rpc rpc rpc rpc rpc rpc rpc rpc -   -
            FACILITATOR       -          -   -   -   -   r   r   r   r   rp  rp  rp  rp  rp  rp  rp  rp
            APPROVER          -          -   -   -   -   rp  rp  rp  rp  rp  rp  rp  rp  rp  rp  rp  rp
            RECRUITER         -          -   -   -   -   -   -   c   c   c   c   c   c   c   c   c   c
            ADMINISTRATOR     -          -   -   -   -   -   -   ck  ck  ck  ck  ck  ck  ck  ck  ck  ck
            KEEPER            -          -   -   -   -   -   -   ck  ck  ck  rpck rpck ck  ck  rpck rpck rpck
            SCREEN            -          -   -   -   -   r   r   r   r   rp  -   -   -   -   -   -   -
            NEXT_MANAGER      -          -   -   -   -   -   -   -   -   -   -   -   -   -   -   rpc rpc
            OPENING_RECRUITER -          -   -   -   -   -   -   c   c   c   c   c   c   c   c   c   c
            """, Place.STRICT, """
            reader            in         PLA DRA SUB REV OPE OFF MAR LEA DEC DED RVW AGN LAT END HND LFT
            SUBMITTED         SUBMITTED  -   -   -   -   -   -   -   -   -   -   -   -   r   r   r   r
            REVISES           REVISED    -   -   -   -   -   -   -   -   -   -   -   -   r   r   r   -
            MANAGER           LATE       -   -   -   -   -   -   -   -   -   -   -   -   r   r   r   r
            """, Place.NEXT, """
            reader            in         PLA DRA SUB REV OPE OFF MAR LEA DEC DED RVW AGN LAT END HND LFT
            MANAGER           -          r   r   r   r   r   r   r   r   r   r   r   r   r   r   -   -
            NEXT_MANAGER      -          -   -   -   -   -   -   -   -   -   -   -   -   -   -   r   r
            """, Place.ERASED, """
            reader            in         PLA DRA SUB REV OPE OFF MAR LEA DEC DED RVW AGN LAT END HND LFT
            SUBMITTED         SUBMITTED  -   -   r   r   r   r   r   r   r   r   -   -   -   -   -   -
            REVISES           SUBMITTED  -   -   r   r   r   r   r   r   r   r   -   -   -   -   -   -
            MANAGER           -          r   r   r   r   r   r   r   r   r   r   -   -   -   -   -   -
            """);

    /** From then on not even whoever wrote it gets what was written there. */
    private static final State ERASED_IN = State.REVIEWED;

    /** From then on they get nothing at all, not even what they wrote. */
    private static final Map<Who, State> LEAVES = Map.of(Who.REVISES, State.LEFT_THE_COMPANY);

    /** Laying the candidates of an opening side by side is closed to whoever owes in one of its loops. */
    private static final String SIDE_BY_SIDE = "/compare/";

    private static final Map<Who, Set<Place>> OWES_BESIDE = Map.of(Who.SUBMITTED, Set.of(Place.LOOP, Place.NEXT));

    /** What every reader must have got of each scorecard that is in, in every state; else the test is blind. */
    private static final Set<String> ALWAYS_SHOWN = Set.of("evidence.text", "scorecard.why");

    private record Row(String in, List<String> cells) {
        static Row of(String[] words) {
            return new Row(words[1], Arrays.asList(words).subList(2, words.length));
        }

        String cell(State state) {
            return cells.get(state.ordinal());
        }

        boolean submittedBy(State state) {
            return !in.equals("-") && State.valueOf(in).compareTo(state) <= 0;
        }
    }

    private static final Row NOTHING = new Row("-", none());
    private static final Map<Place, Map<Who, Row>> ROWS = read();

    private Rules() {}

    static Set<String> fields() {
        return FIELDS.keySet();
    }

    static boolean allows(Seen seen) {
        var token = seen.token();
        var kind = kind(token);
        if (kind == Kind.NOBODY || seen.receiver() == Who.LOG || seen.receiver() == Who.AUDIT) return false;
        if (isErased(token, seen.state())) return false;
        if (hasLeft(seen.receiver(), seen.state())) return false;
        if (seen.receiver() == token.author()) return true;
        var cell = row(token.place(), seen.receiver()).cell(seen.state());
        return switch (kind) {
            case AUTHOR, NOBODY -> false;
            case SCORECARD -> cell.contains("r") && isIn(token, seen.state()) && !withheld(seen);
            case SAID -> cell.contains("r");
            case PROPOSAL -> cell.contains("p");
            case RESUME -> readsResumes(seen);
            case PLANNING -> cell.contains("c");
            case RECORDS -> cell.contains("k");
        };
    }

    /**
     * One lies with the first loop alone. Recruiters, administrators and whoever has the opening read it throughout, but
     * for those who are too close; the panel and the meeting's helpers from the state in which they owe nothing there.
     */
    private static final Map<Who, Set<State>> READS_RESUMES = Map.of(
            Who.MANAGER, to(State.DECIDED_AGAIN),
            Who.NEXT_MANAGER, from(State.HANDED_OVER),
            Who.RECRUITER, from(State.PLANNED),
            Who.OPENING_RECRUITER, from(State.PLANNED),
            Who.ADMINISTRATOR, from(State.PLANNED),
            Who.KEEPER, from(State.PLANNED),
            Who.FACILITATOR, from(State.PLANNED),
            Who.APPROVER, from(State.OPENED),
            Who.IN_CONFLICT, to(State.TAKEN_OFF));

    private static Set<State> from(State first) {
        return EnumSet.range(first, State.LEFT_THE_COMPANY);
    }

    private static Set<State> to(State last) {
        return EnumSet.range(State.PLANNED, last);
    }

    /** A panellist reads from the state in which their own scorecard is in, whoever has left or is in conflict no longer. */
    private static boolean readsResumes(Seen seen) {
        var who = seen.receiver();
        if (READS_RESUMES.containsKey(who)) return READS_RESUMES.get(who).contains(seen.state());
        return row(seen.token().place(), who).submittedBy(seen.state())
                && row(seen.token().place(), who).cell(seen.state()).contains("r");
    }

    static boolean hasLeft(Who who, State state) {
        return LEAVES.containsKey(who) && LEAVES.get(who).compareTo(state) <= 0;
    }

    private static boolean isErased(Token token, State state) {
        return token.place() == Place.ERASED && state.compareTo(ERASED_IN) >= 0;
    }

    private static boolean withheld(Seen seen) {
        return seen.channel().contains(SIDE_BY_SIDE)
                && OWES_BESIDE
                        .getOrDefault(seen.receiver(), Set.of())
                        .contains(seen.token().place());
    }

    private static boolean isIn(Token token, State state) {
        return row(token.place(), token.author()).submittedBy(state);
    }

    /** Each pair of a token and a receiver that must not be, in words. */
    static List<String> tooMuch(Received received) {
        return received.seen().stream()
                .filter(seen -> !allows(seen))
                .map(Seen::toString)
                .sorted()
                .toList();
    }

    /** Each pair that should have been seen in this state and was not, in words. */
    static List<String> tooLittle(Tokens tokens, Received received, State state) {
        var reached = received.seen().stream()
                .filter(seen -> seen.state() == state)
                .map(seen -> seen.receiver() + " " + seen.token().word())
                .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        for (var token : tokens.all())
            for (var reader : Who.people())
                if (mustSee(token, reader, state) && !reached.contains(reader + " " + token.word()))
                    missing.add("%s did not reach %s, %s".formatted(token, reader, state));
        return missing;
    }

    private static boolean mustSee(Token token, Who reader, State state) {
        return ALWAYS_SHOWN.contains(token.field())
                && reader != token.author()
                && isIn(token, state)
                && row(token.place(), reader).cell(state).contains("r");
    }

    /** Fields that somebody may read besides their author, and that nobody has got: there the test would be blind. */
    static List<String> neverSeen(Tokens tokens, Received received) {
        var seen = received.seen().stream()
                .filter(one -> one.receiver() != one.token().author() || kind(one.token()) == Kind.AUTHOR)
                .map(one -> one.token().field())
                .collect(Collectors.toSet());
        return tokens.all().stream()
                .filter(token -> kind(token) != Kind.NOBODY)
                .map(Token::field)
                .filter(field -> !seen.contains(field))
                .distinct()
                .sorted()
                .toList();
    }

    private static Kind kind(Token token) {
        var kind = FIELDS.get(token.field());
        if (kind == null) throw new AssertionError("No rule for " + token.field());
        return kind;
    }

    private static Row row(Place place, Who who) {
        return ROWS.get(place).getOrDefault(who, NOTHING);
    }

    private static List<String> none() {
        return Arrays.stream(State.values()).map(state -> "-").toList();
    }

    private static Map<Place, Map<Who, Row>> read() {
        var rows = new EnumMap<Place, Map<Who, Row>>(Place.class);
        TABLES.forEach((place, table) -> {
            var of = new LinkedHashMap<Who, Row>();
            table.lines()
                    .skip(1)
                    .map(line -> line.split(" +"))
                    .forEach(words -> of.put(Who.valueOf(words[0]), Row.of(words)));
            rows.put(place, of);
        });
        return rows;
    }
}
