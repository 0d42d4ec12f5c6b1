package app.verdict.scorecards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FirstReadingRepository extends Repository<FirstReading, FirstReading.Place> {
    /** Leaves out the reader's own, and those that they had read before. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into first_reading (scorecard_id, reader_id, read_at)"
                    + " select s.id, :reader, :now from scorecard s"
                    + " where s.id in (:cards) and s.author_id <> :reader on conflict do nothing")
    void note(List<UUID> cards, UUID reader, Instant now);

    @Query("select r from FirstReading r where r.place.scorecard in :cards order by r.readAt")
    List<FirstReading> of(List<UUID> cards);

    /** Until when nothing is known of who read what in this loop; empty where everything is. */
    @Query(nativeQuery = true, value = "select until from unrecorded_readings where loop_id = :loop")
    Optional<Instant> unrecordedUntil(UUID loop);
}
