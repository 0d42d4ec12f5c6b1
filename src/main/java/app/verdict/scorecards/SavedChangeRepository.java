package app.verdict.scorecards;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedChangeRepository extends Repository<SavedChange, SavedChange.Place> {
    /** How far these fields have come, as this tab sees it; those that never changed are left out. */
    @Query("""
            select new app.verdict.scorecards.FieldHead(c.field,
              cast(coalesce(max(c.place.revision) filter (where not c.setAside), 0) as Integer),
              cast(coalesce(max(c.place.revision) filter (where not c.setAside and c.tab <> :tab), 0) as Integer),
              cast(coalesce(max(c.seq) filter (where c.tab = :tab), 0) as Integer),
              cast(coalesce(max(c.seq) filter (where c.tab = :tab and c.setAside), 0) as Integer))
            from SavedChange c where c.place.scorecard = :card and c.field in :fields group by c.field
            """)
    List<FieldHead> heads(UUID card, UUID tab, List<String> fields);

    @Query("""
            select new app.verdict.scorecards.FieldHead(c.field, max(c.place.revision), 0, 0, 0)
            from SavedChange c where c.place.scorecard = :card and not c.setAside group by c.field
            """)
    List<FieldHead> heads(UUID card);

    @Query("select distinct c.field from SavedChange c where c.place.scorecard = :card and c.place.revision > :known"
            + " and c.tab <> :tab and not c.setAside")
    List<String> changedElsewhere(UUID card, UUID tab, int known);

    @Query("select c from SavedChange c where c.place.scorecard = :card order by c.place.revision")
    List<SavedChange> of(UUID card);

    /** What came to be of each edit stays known, so that one sent again is still kept once. */
    @Modifying
    @Query("update SavedChange c set c.splice.inserted = '', c.splice.startsAt = 0, c.splice.removed = 0"
            + " where c.place.scorecard = :card")
    void forgetTexts(UUID card);

    SavedChange save(SavedChange change);
}
