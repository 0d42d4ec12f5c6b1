-- Candidates whose loop ended without a decision, and those who never had a loop.

-- When a loop that was called off was last taken up again, which ends its clock: the interviews that it has by then may be long
-- over. Taking its decision up again takes it up as well. By the database, so that it holds whatever version of Verdict does it.
alter table loop add column taken_up_at timestamptz null;
update loop l set called_off_at = null, called_off_by = null, taken_up_at = now()
    where l.closed_at is null and l.called_off_at < (select max(r.reopened_at) from reopening r join decision d on d.id = r.decision_id
        where d.loop_id = l.id);
create function note_that_a_loop_is_taken_up() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null and new.closed_at is null then
        new.called_off_at := null;
        new.called_off_by := null;
    end if;
    if old.called_off_at is not null and new.called_off_at is null then new.taken_up_at := now(); end if;
    return new;
end $$;
create trigger taken_up_again before update on loop for each row execute function note_that_a_loop_is_taken_up();

-- When each loop may go. As before, but for loops that were called off: from then on, or from a scorecard that came in later. An
-- interview that was given up before it began is nothing that happened.
create or replace function retention_dates() returns table (loop_id uuid, runs_from timestamptz, minimum_until timestamptz, kept_until timestamptz, held boolean)
    language sql stable as $$
    select l.id, c.runs_from,
        (c.runs_from at time zone 'UTC' + make_interval(months => shortest_retention(o.retention_preset))) at time zone 'UTC',
        (c.runs_from at time zone 'UTC' + make_interval(months => o.retention_months)) at time zone 'UTC',
        exists (select from legal_hold h where h.loop_id = l.id and h.lifted_at is null)
    from loop l join opening o on o.id = l.opening_id cross join lateral (select case when l.closed_at is not null
        then coalesce((select max(d.decided_at) from decision d where d.loop_id = l.id), l.closed_at)
        else greatest(l.planned_at, l.called_off_at, l.taken_up_at,
            (select max(i.starts_at + make_interval(mins => i.minutes)) from interview i where i.loop_id = l.id
                and (i.left_at is null or i.left_at > i.starts_at)),
            (select max(i.scorecard_in_at) from interview i where i.loop_id = l.id), l.revealed_at, l.debrief_opened_at,
            (select max(d.decided_at) from decision d where d.loop_id = l.id),
            (select max(r.reopened_at) from reopening r join decision d on d.id = r.decision_id where d.loop_id = l.id)) end) as c (runs_from)
$$;

-- As before, but with the candidate locked too: of two purges of their last two loops at once, the second lets them go.
create or replace function purge_loop(asked uuid) returns boolean language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform from loop l join opening o on o.id = l.opening_id where l.id = asked for update of l for share of o;
    if not found then return false; end if;
    perform from candidate k where k.id = (select l.candidate_id from loop l where l.id = asked) for update;
    if exists (select from legal_hold h where h.loop_id = asked and h.lifted_at is null) then
        raise exception 'a loop under legal hold is kept' using errcode = 'restrict_violation';
    end if;
    if not exists (select from retention_dates() d where d.loop_id = asked and d.kept_until <= clock_timestamp()) then
        raise exception 'this loop is still to be kept' using errcode = 'restrict_violation';
    end if;
    perform delete_loop(asked);
    return true;
end $$;

-- Whoever has no loop may still be planned for any opening, and is kept as long as the one that keeps its records for longest;
-- where there is none yet, for the longest time that a preset asks for.
create function months_without_a_loop() returns int language sql stable as $$
    select coalesce(max(o.retention_months), shortest_retention('CALIFORNIA')) from opening o
$$;

-- When each candidate may go who has no loop. Nobody has said anything about them: the clock runs from the day they were added.
create function candidate_dates() returns table (candidate_id uuid, kept_until timestamptz) language sql stable as $$
    select k.id, (k.added_at at time zone 'UTC' + make_interval(months => m.months)) at time zone 'UTC'
    from candidate k cross join (select months_without_a_loop()) as m (months)
    where not exists (select from loop l where l.candidate_id = k.id)
$$;
create function due_candidates() returns setof uuid language sql stable as $$
    select d.candidate_id from candidate_dates() d where d.kept_until <= now() order by d.kept_until, d.candidate_id
$$;

-- Purges a candidate who is due and has no loop; false where they are gone already. While they are locked, no loop is planned.
create function purge_candidate(asked uuid) returns boolean language plpgsql security definer
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform from candidate k where k.id = asked for update;
    if not found then return false; end if;
    if not exists (select from candidate_dates() d where d.candidate_id = asked and d.kept_until <= clock_timestamp()) then
        raise exception 'this candidate is still to be kept' using errcode = 'restrict_violation';
    end if;
    perform delete_candidate(asked);
    return true;
end $$;
revoke all on function purge_candidate(uuid) from public;

-- Whether somebody has answered an access request of this candidate, and so may know what was said about them: for whoever plans,
-- who sees no request.
create function may_have_read(reader uuid, about uuid) returns boolean language sql stable security definer
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select exists (select from access_request a where a.candidate_id = about and a.asked_by = reader)
$$;

-- Whether any such request has run since: a loop that it opened may be taken up again, but not with whoever had left it by then.
create function opened_since(about uuid, moment timestamptz) returns boolean language sql stable security definer
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select exists (select from access_request a where a.candidate_id = about and a.opens_until > moment)
$$;
revoke all on function may_have_read(uuid, uuid), opened_since(uuid, timestamptz) from public;

-- The rule of V020 with one more kind of loop that an access request opens: one that was called off, once nobody on its panel
-- owes a scorecard. Until then it may still be written what the others' scorecards would change.
do $migration$
declare
    opens text := $rule$ exists (select from loop l join opening o on o.id = l.opening_id where l.id = %s
        and (o.hiring_manager_id = (select acting_person())
            or l.debrief_opened_at is not null and (select acting_person()) in (l.facilitator_id, l.second_approver_id)
            or exists (select from interview mine where mine.loop_id = l.id
                and mine.interviewer_id = (select acting_person()) and mine.left_at is null offset 0)
            or (l.called_off_at is not null and not exists (select from interview still where still.loop_id = l.id
                    and still.scorecard_in_at is null and still.left_at is null offset 0)
                or l.closed_at is not null) and exists (select from access_request a join person_duty d on d.person_id = a.asked_by
                where a.candidate_id = l.candidate_id and a.asked_by = (select acting_person()) and a.opens_until > now()
                and d.duty = 'ADMINISTRATOR' offset 0))
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
    execute 'create or replace function opens_scorecards(asked uuid) returns boolean language plpgsql stable as $f$ begin return '
        || format(opens, 'asked') || '; end $f$';
    execute 'alter policy read_own_and_submitted on scorecard using (author_id = (select acting_person())
        or submitted_at is not null and ' || format(opens, 'scorecard.loop_id') || ')';
end $migration$;
