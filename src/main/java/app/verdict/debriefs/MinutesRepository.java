package app.verdict.debriefs;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MinutesRepository extends Repository<ScribeLine, UUID> {
    ScribeLine save(ScribeLine line);

    @Query("select l from ScribeLine l join fetch l.writtenBy where l.loopId = :loop order by l.writtenAt, l.id")
    List<ScribeLine> of(UUID loop);

    /** Not over what its writer had not seen; tells how many were written. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into proposed_ruling (loop_id, scorecard_id, competency_id, text)"
                    + " values (:loop, :card, :competency, :text) on conflict (loop_id, scorecard_id, competency_id)"
                    + " do update set text = excluded.text where proposed_ruling.text in (:seen, excluded.text)")
    int rule(UUID loop, UUID card, UUID competency, String seen, String text);

    @Query("select r from ProposedRuling r where r.place.loop = :loop")
    List<ProposedRuling> rulings(UUID loop);
}
