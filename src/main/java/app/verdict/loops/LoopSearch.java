package app.verdict.loops;

import app.verdict.people.Acting;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds loops among those that the acting person may know of, page by page: in three statements, however many there are. What
 * they may not know of is in no page, in no count, and found by no search.
 */
@Service
@Transactional(readOnly = true)
public class LoopSearch {
    /** How many loops a page has at most. */
    public static final int PAGE = 25;

    private static final String COUNTED = "(i.leftAt is null or i.scorecardInAt is not null)";
    private static final String OWED = "i.leftAt is null and i.scorecardInAt is null";
    private static final String ENDS = "timestampadd(minute, i.minutes, i.startsAt)";

    /** Each loop with what its interviews come to, which the database reads once for all loops, or not at all where nothing asks. */
    private static final String FROM =
            " from Loop l join l.opening lo left join (select i.loop.id as loop, count(i.scorecardInAt) as submitted,"
                    + " count(case when " + OWED + " then 1 end) as owed, min(case when " + OWED + " then " + ENDS
                    + " end) as firstOwed,"
                    + " max(case when " + COUNTED + " then " + ENDS + " end) as ended"
                    + " from Interview i group by i.loop.id) f on f.loop = l.id where ";

    private static final String RUNS = "l.closedAt is null and l.calledOffAt is null";

    private static final String READY =
            " and (l.debriefOpenedAt is not null or l.revealedAt is not null or f.submitted > 0 and f.owed = 0)";

    private static final String SCORECARD_LATE =
            " and l.revealedAt is null and timestampadd(hour, lo.clocks.scorecardWithinHours, f.firstOwed) <= :now";

    private static final String MINE = " and (lo.hiringManager.id = :reader or l.plannedBy.id = :reader"
            + " or exists (select 1 from Interview own where own.loop = l and own.interviewer.id = :reader and own.leftAt is null)"
            + " or exists (select 1 from Opening kept join kept.team t where kept = l.opening and t.personId = :reader"
            + " and t.duty = app.verdict.people.Duty.RECRUITER))";

    private static final String SEARCH =
            " and (locate(:search, lower(l.candidate.name)) > 0 or locate(:search, lower(lo.title)) > 0"
                    + " or locate(:search, lower(lo.hiringManager.name)) > 0 or exists (select 1 from Interview i where i.loop = l and "
                    + COUNTED + " and locate(:search, lower(i.interviewer.name)) > 0))";

    /** What runs comes first, what is decided last; the newest first in each. */
    private static final String ORDER = " order by case when %1$s.closedAt is not null then 2"
            + " when %1$s.calledOffAt is not null then 1 else 0 end, %1$s.plannedAt desc, %1$s.id";

    private static final String ROWS = "select w from Loop w join fetch w.opening wo join fetch wo.hiringManager"
            + " join fetch w.candidate left join fetch w.interviews i left join fetch i.interviewer where w.id in (select l.id"
            + FROM + "%s" + ORDER.formatted("l") + " limit :most offset :before)" + ORDER.formatted("w");

    private final EntityManager entities;
    private final LoopRepository loops;
    private final Clock clock;

    LoopSearch(EntityManager entities, LoopRepository loops, Clock clock) {
        this.entities = entities;
        this.loops = loops;
        this.clock = clock;
    }

    /** @param asked from 1; the last one where there are not so many */
    public LoopPage page(LoopFilter filter, int asked) {
        var values = new HashMap<String, Object>();
        values.put("reader", Acting.person());
        values.put("now", clock.instant());
        var terms = terms(filter, values);
        var decisionLate = decisionLate(values);
        var counts = counts(terms, decisionLate, values);
        int last = Math.max(1, Math.ceilDiv(Math.toIntExact(counts.getOrDefault(filter.standing(), 0L)), PAGE));
        int number = Math.clamp(asked, 1, last);
        values.put("most", PAGE);
        values.put("before", (number - 1) * PAGE);
        var rows = ROWS.formatted(terms + " and " + meaning(filter.standing(), decisionLate));
        return new LoopPage(query(rows, Loop.class, values).getResultList(), Map.copyOf(counts), number, last);
    }

    /** Whether the acting person may know of this loop. */
    public boolean knows(UUID loop) {
        return loops.countOpenTo(loop, Acting.person()) > 0;
    }

    /** Those with several candidates, in whose loops the acting person takes part, by their titles. */
    public List<SharedOpening> sharedOpenings() {
        return loops.sharedOpenings(Acting.person());
    }

    private static String terms(LoopFilter filter, Map<String, Object> values) {
        var terms = new StringBuilder(LoopRepository.OPEN_TO);
        if (filter.mine()) terms.append(MINE);
        if (!filter.role().isEmpty()) {
            terms.append(" and lo.rubricId in (select b.id from Rubric b where b.role.code = :role)");
            values.put("role", filter.role());
        }
        if (filter.opening() != null) {
            terms.append(" and lo.id = :opening");
            values.put("opening", filter.opening());
        }
        if (filter.manager() != null) {
            terms.append(" and lo.hiringManager.id = :manager");
            values.put("manager", filter.manager());
        }
        if (!filter.search().isEmpty()) {
            terms.append(SEARCH);
            values.put("search", filter.search().toLowerCase(Locale.ROOT));
        }
        return terms.toString();
    }

    /** Business days are counted in Java: for each kind of clock, until when a loop's last interview makes its decision late now. */
    private String decisionLate(Map<String, Object> values) {
        var late = new ArrayList<String>();
        var kinds = entities.createQuery("select o.clocks from Opening o", Clocks.class).getResultList().stream()
                .map(Clocks::ofDecision)
                .distinct()
                .toList();
        for (var kind : kinds) {
            int at = late.size();
            values.put("days" + at, kind.decisionWithinBusinessDays());
            values.put("zone" + at, kind.calendar().zone());
            values.put("country" + at, kind.calendar().country());
            values.put("region" + at, kind.calendar().region());
            values.put("ended" + at, kind.decisionLateBefore(clock.instant(), clock.getZone()));
            late.add(("lo.clocks.decisionWithinBusinessDays = :days%1$d and lo.clocks.calendar.zone = :zone%1$d"
                            + " and lo.clocks.calendar.country = :country%1$d and lo.clocks.calendar.region = :region%1$d"
                            + " and (f.ended is null or f.ended < :ended%1$d)")
                    .formatted(at));
        }
        return late.isEmpty() ? " and 1 = 0" : late.stream().collect(Collectors.joining(" or ", " and (", ")"));
    }

    private static String meaning(Standing standing, String decisionLate) {
        return switch (standing) {
            case ALL -> "1 = 1";
            case OPEN -> RUNS;
            case READY -> RUNS + READY;
            case SCORECARD_LATE -> RUNS + SCORECARD_LATE;
            case DECISION_LATE -> RUNS + decisionLate;
            case CALLED_OFF -> "l.closedAt is null and l.calledOffAt is not null";
            case DECIDED -> "l.closedAt is not null";
        };
    }

    private Map<Standing, Long> counts(String terms, String decisionLate, Map<String, Object> values) {
        var columns = Stream.of(Standing.values())
                .map(standing -> "count(case when %s then 1 end)".formatted(meaning(standing, decisionLate)))
                .collect(Collectors.joining(", "));
        var row = query("select " + columns + FROM + terms, Object[].class, values)
                .getSingleResult();
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) counts.put(standing, (Long) row[standing.ordinal()]);
        return counts;
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> values) {
        var query = entities.createQuery(text, type);
        for (var parameter : query.getParameters()) {
            var name = parameter.getName();
            query.setParameter(name, values.get(name));
        }
        return query;
    }
}
