-- What is private leaves the database for nobody but whom the rules let read, whatever the application asks for.
--
-- The application connects as a role that owns nothing. Each of its transactions says who is acting, in the setting
-- verdict.person; where that is not said, no private row is there. The role that migrates owns the tables and keeps them.

create function acting_person() returns uuid language sql stable parallel safe as $$
    select nullif(current_setting('verdict.person', true), '')::uuid
$$;

-- Whether the submitted scorecards of a loop are open to the acting person. Independence.java tells the same in words:
-- a panellist, the hiring manager, or, once the debrief is open, its facilitator and its second approver; who owes no
-- scorecard there, is not the candidate and not too close to them; and, where the opening says so, with the whole panel in or the loop revealed. "offset 0" keeps the
-- planner from reading all loops at once to answer for a few rows.
do $migration$
declare
    opens text := $rule$ exists (select from loop l join opening o on o.id = l.opening_id where l.id = %s
        and (o.hiring_manager_id = (select acting_person())
            or l.debrief_opened_at is not null and (select acting_person()) in (l.facilitator_id, l.second_approver_id)
            or exists (select from interview mine where mine.loop_id = l.id
                and mine.interviewer_id = (select acting_person()) and mine.left_at is null offset 0))
        and not exists (select from conflict c where c.loop_id = l.id and c.person_id = (select acting_person()) offset 0)
        and not exists (select from candidate k join person p on lower(p.email) = lower(k.email)
            where k.id = l.candidate_id and p.id = (select acting_person()) offset 0)
        and not exists (select from interview owed where owed.loop_id = l.id
            and owed.interviewer_id = (select acting_person()) and owed.scorecard_in_at is null and owed.left_at is null offset 0)
        and (o.visibility = 'AFTER_OWN' or l.closed_at is not null or l.revealed_at is not null or l.debrief_opened_at is not null
            or not exists (select from interview missing where missing.loop_id = l.id
                and missing.scorecard_in_at is null and missing.left_at is null offset 0))
        offset 0) $rule$;
begin
    execute 'create function opens_scorecards(asked uuid) returns boolean language plpgsql stable as $f$ begin return '
        || format(opens, 'asked') || '; end $f$';
    -- spelled out once more: a call for each row costs more than the rule
    execute 'create policy read_own_and_submitted on scorecard for select using (author_id = (select acting_person())
        or submitted_at is not null and ' || format(opens, 'scorecard.loop_id') || ')';
end $migration$;
create policy begin_own on scorecard for insert with check (author_id = (select acting_person()));
create policy write_own on scorecard for update using (author_id = (select acting_person())) with check (author_id = (select acting_person()));

-- What belongs to a scorecard is read with it and written by its author.
do $migration$
declare
    part text;
    own text := '(exists (select from scorecard s where s.id = %1$I.scorecard_id and s.author_id = (select acting_person()) offset 0))';
begin
    foreach part in array array['rating', 'evidence', 'marker_tap', 'revision'] loop
        execute format('create policy read_with_scorecard on %1$I for select using '
            || '(exists (select from scorecard s where s.id = %1$I.scorecard_id offset 0))', part);
        execute format('create policy add_to_own on %1$I for insert with check ' || own, part);
        execute format('create policy write_own on %1$I for update using ' || own, part);
        execute format('create policy take_from_own on %1$I for delete using ' || own, part);
    end loop;
    -- the author's alone, for ever
    foreach part in array array['scorecard_change', 'note_to_self'] loop
        execute format('create policy keep_own on %1$I using ' || own, part);
    end loop;
end $migration$;

create policy read_with_revision on revised_rating for select using (exists (select from revision r where r.id = revision_id offset 0));
create policy add_to_own on revised_rating for insert with check (exists (select from revision r join scorecard s on s.id = r.scorecard_id
    where r.id = revision_id and s.author_id = (select acting_person()) offset 0));
create policy keep_own on journal_key using (person_id = (select acting_person()));
create policy read_with_scorecard on first_reading for select using (exists (select from scorecard s where s.id = scorecard_id offset 0));
create policy note_own on first_reading for insert with check
    (reader_id = (select acting_person()) and exists (select from scorecard s where s.id = scorecard_id offset 0));

-- Leans and second estimates: one's own, and what was revealed.
create policy keep_own on lean using (person_id = (select acting_person()));
create policy read_revealed on lean for select using (opens_scorecards(loop_id)
    and exists (select from meeting m join loop l on l.id = m.loop_id join opening o on o.id = l.opening_id where m.loop_id = lean.loop_id
        and case when o.hiring_manager_id = lean.person_id then m.manager_lean_revealed_at else m.leans_revealed_at end is not null));
create policy keep_own on estimate using (person_id = (select acting_person()));
create policy read_revealed on estimate for select using (opens_scorecards(loop_id)
    and exists (select from discussion d where d.loop_id = estimate.loop_id and d.competency_id = estimate.competency_id
        and d.estimates_revealed_at is not null));

create function manages(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from loop l join opening o on o.id = l.opening_id
        where l.id = asked and o.hiring_manager_id = acting_person());
end $$;
create function runs(asked uuid) returns boolean language plpgsql stable as $$
begin
    return manages(asked) or exists (select from loop l where l.id = asked and l.facilitator_id = acting_person());
end $$;

-- What is said over the scorecards is for those who may read them.
create policy read_when_open on scribe_line for select using (opens_scorecards(loop_id));
create policy write_in_own_name on scribe_line for insert with check
    (written_by = (select acting_person()) and opens_scorecards(loop_id));
create policy read_when_open on proposed_ruling for select using (opens_scorecards(loop_id));
create policy write_when_running_it on proposed_ruling for insert with check (runs(loop_id) and opens_scorecards(loop_id));
create policy rewrite_when_running_it on proposed_ruling for update using (runs(loop_id) and opens_scorecards(loop_id));
create policy read_when_open on final_word for select using (opens_scorecards(loop_id));
create policy write_in_own_name on final_word using (opens_scorecards(loop_id))
    with check (stated_by = (select acting_person()) and opens_scorecards(loop_id));
create policy read_when_open on approval for select using (opens_scorecards(loop_id));
create policy ask_as_manager on approval for insert with check (manages(loop_id) and opens_scorecards(loop_id));
create policy answer_as_asked on approval for update using (approver_id = (select acting_person()) and opens_scorecards(loop_id));
create policy read_when_open on loop_step for select using (opens_scorecards(loop_id));
create policy write_in_own_name on loop_step for insert with check (taken_by = (select acting_person()));

-- The hiring manager speaks last: what they propose is read by the panel when the meeting decides, and not before.
create policy keep_as_manager on proposal using (manages(loop_id) and opens_scorecards(loop_id));
create policy read_when_deciding on proposal for select using (opens_scorecards(loop_id)
    and (exists (select from meeting m where m.loop_id = proposal.loop_id and m.phase = 'DECIDING')
        or exists (select from loop l where l.id = proposal.loop_id and l.second_approver_id = (select acting_person()))));

create policy read_when_open on decision for select using (opens_scorecards(loop_id));
create policy decide_as_manager on decision for insert with check
    (decided_by = (select acting_person()) and manages(loop_id) and opens_scorecards(loop_id));
do $migration$
declare part text;
begin
    foreach part in array array['decisive_evidence', 'ruling', 'dissent', 'decided_without', 'premortem', 'waiver', 'reopening', 'outcome_review'] loop
        execute format('create policy read_with_decision on %1$I for select using '
            || '(exists (select from decision d where d.id = %1$I.decision_id))', part);
        execute format('create policy decide_as_manager on %1$I for insert with check '
            || '(exists (select from decision d where d.id = %1$I.decision_id and manages(d.loop_id)))', part);
    end loop;
end $migration$;

-- Every private table refuses whoever is not let in, its owner but for what it must keep: migrations, dumps, and the
-- few questions below.
do $migration$
declare part text;
begin
    foreach part in array array['scorecard', 'rating', 'evidence', 'marker_tap', 'revision', 'revised_rating', 'scorecard_change',
        'note_to_self', 'journal_key', 'first_reading', 'lean', 'estimate', 'scribe_line', 'proposed_ruling', 'final_word', 'approval',
        'loop_step', 'proposal', 'decision', 'decisive_evidence', 'ruling', 'dissent', 'decided_without', 'premortem', 'waiver',
        'reopening', 'outcome_review'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy owner_keeps on %I to current_user using (true) with check (true)', part);
    end loop;
end $migration$;

-- What is asked beyond one's own rights, each with its own narrow answer.

-- That somebody has entered theirs is known to everybody in the meeting; what it says is not.
create function leans_in(asked uuid) returns setof uuid language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select person_id from lean where loop_id = asked and opens_scorecards(asked)
$$;
create function estimates_in(asked uuid) returns table (competency_id uuid, person_id uuid)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select e.competency_id, e.person_id from estimate e where e.loop_id = asked and opens_scorecards(asked)
$$;

-- Hire or no hire, for everybody who may see the loop.
create function outcome_of(asked uuid) returns text language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select d.outcome from decision d join loop l on l.id = d.loop_id join opening o on o.id = l.opening_id
    where d.loop_id = asked and d.number = (select max(e.number) from decision e where e.loop_id = asked)
      and not exists (select from candidate k join person p on lower(p.email) = lower(k.email)
          where k.id = l.candidate_id and p.id = acting_person())
      and (acting_person() in (o.hiring_manager_id, l.facilitator_id, l.second_approver_id)
          or exists (select from interview i where i.loop_id = asked and i.interviewer_id = acting_person() and i.left_at is null)
          or exists (select from person_duty p where p.person_id = acting_person() and p.duty in ('RECRUITER', 'ADMINISTRATOR')))
$$;

-- A ruling changes what the second approver was asked about, also when the facilitator writes it, who does not read the proposal.
create function proposal_was_touched(asked uuid) returns boolean language sql volatile security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    with touched as (update proposal set revision = revision + 1 where loop_id = asked and opens_scorecards(asked) returning 1)
    select exists (select from touched)
$$;

-- Whether an id stands on a scorecard other than this one: a page could send somebody else's.
create function stands_elsewhere(asked uuid, card uuid) returns boolean
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select exists (select from evidence e where e.id = asked and e.scorecard_id <> card)
        or exists (select from marker_tap t where t.id = asked and t.scorecard_id <> card)
$$;

revoke all on function leans_in(uuid), estimates_in(uuid), outcome_of(uuid), proposal_was_touched(uuid), stands_elsewhere(uuid, uuid) from public;
