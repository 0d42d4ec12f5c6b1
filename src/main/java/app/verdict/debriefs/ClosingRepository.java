package app.verdict.debriefs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is said at the end of a meeting: the proposal, the panel's final words, the second approver's answer. */
interface ClosingRepository extends Repository<Proposal, UUID> {
    Proposal save(Proposal proposal);

    @Query("select p from Proposal p where p.loopId = :loop")
    Optional<Proposal> of(UUID loop);

    /** Something that belongs to the proposal has changed, also by somebody who may not read it; tells whether there is one. */
    @Query(nativeQuery = true, value = "select proposal_was_touched(:loop)")
    boolean touched(UUID loop);

    @Query("select w from FinalWord w where w.place.loop = :loop")
    List<FinalWord> finalWords(UUID loop);

    /** What a panellist has said in person, and to the end, is not written over by anybody else. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into final_word (loop_id, person_id, premortem, stance, competency_id, sentence, stated_by, stated_at)
            values (:loop, :person, :premortem, :stance, :competency, :sentence, :statedBy, :at)
            on conflict (loop_id, person_id) do update set premortem = excluded.premortem, stance = excluded.stance,
              competency_id = excluded.competency_id, sentence = excluded.sentence, stated_by = excluded.stated_by,
              stated_at = excluded.stated_at
              where final_word.stated_by <> final_word.person_id or excluded.stated_by = excluded.person_id
                or final_word.premortem !~ '\\S' or final_word.stance is null
                or (final_word.stance <> 'AGREE' and final_word.sentence !~ '\\S')
                or (final_word.stance = 'DISAGREE_AND_COMMIT' and final_word.competency_id is null)
            """)
    int state(
            UUID loop,
            UUID person,
            String premortem,
            @Nullable String stance,
            @Nullable UUID competency,
            String sentence,
            UUID statedBy,
            Instant at);

    @Modifying
    @Query("delete from FinalWord w where w.place.loop = :loop")
    void forgetFinalWords(UUID loop);
}
