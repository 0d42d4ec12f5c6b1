package app.verdict.records.ui;

import static app.verdict.texts.Texts.text;

import app.verdict.loops.Openings;
import app.verdict.loops.Retentions;
import app.verdict.people.People;
import app.verdict.people.Unknown;
import app.verdict.records.AccessPackages;
import app.verdict.records.Erasures;
import app.verdict.records.Holds;
import app.verdict.records.KeptRecords;
import app.verdict.records.Purges;
import app.verdict.records.RequestLog;
import app.verdict.ui.When;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the parts of the records screen work with. */
@Component
record RecordsDesk(
        KeptRecords kept,
        Purges purges,
        Holds holds,
        Erasures erasures,
        AccessPackages packages,
        Retentions retentions,
        RequestLog requests,
        Openings openings,
        People people,
        Clock clock) {
    /** "24 November 2026", where the installation is: by its days records are kept. */
    String day(Instant at) {
        return When.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** "24 November 2026, 14:02". */
    String moment(Instant at) {
        var when = new When(clock);
        return text("records.moment", when.date(at), when.time(at));
    }

    String name(@Nullable UUID person) {
        if (person == null) return text("records.by-itself");
        try {
            return people.byId(person).name();
        } catch (Unknown gone) {
            return text("records.somebody");
        }
    }
}
