-- How long what was written about a candidate is kept, what keeps it longer, how it goes, and what stays of it.

-- How long an opening keeps its loops: a preset with its law, and months within it. What is there already gets the
-- longest one, so that nothing is lost by migrating. RetentionPreset.java says where each number is from.
create function shortest_retention(preset text) returns int language sql immutable as $$
    select case preset when 'US_EMPLOYER' then 12 when 'US_FEDERAL_CONTRACTOR' then 24 when 'CALIFORNIA' then 48 when 'GERMANY' then 5 else 0 end
$$;
alter table opening
    add column retention_preset text not null default 'CALIFORNIA'
        constraint retention_preset_is_known check (retention_preset in ('US_EMPLOYER', 'US_FEDERAL_CONTRACTOR', 'CALIFORNIA', 'GERMANY', 'FRANCE')),
    add column retention_months int not null default 48
        constraint retention_within_its_preset check (retention_months >= greatest(1, shortest_retention(retention_preset))
            and retention_months <= case retention_preset when 'GERMANY' then 6 when 'FRANCE' then 24 else 120 end);

create table retention_change (
    id            uuid primary key,
    opening_id    uuid not null references opening,
    preset_before text not null,
    months_before int not null,
    preset        text not null,
    months        int not null,
    reason        text not null constraint retention_changes_for_a_reason check (reason ~ '\S' and char_length(reason) <= 2000),
    changed_by    uuid not null references person,
    changed_at    timestamptz not null
);
create index retention_change_by_opening on retention_change (opening_id);
create index retention_change_by_person on retention_change (changed_by);
create trigger retention_change_never_changes before update or delete on retention_change
    for each row execute function refuse_to_change_a_record();

-- Nothing of a loop is purged or erased while somebody holds it for a court, an authority or a claim.
create table legal_hold (
    id          uuid primary key,
    loop_id     uuid not null references loop,
    reason      text not null constraint held_for_a_reason check (reason ~ '\S' and char_length(reason) <= 2000),
    placed_by   uuid not null references person,
    placed_at   timestamptz not null,
    lifted_by   uuid null references person,
    lifted_at   timestamptz null,
    lift_reason text not null default '' constraint lift_reason_at_most_2000 check (char_length(lift_reason) <= 2000),
    constraint lifted_by_somebody_for_a_reason
        check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null or lift_reason ~ '\S'))
);
create unique index one_hold_per_loop on legal_hold (loop_id) where lifted_at is null;
create index legal_hold_by_loop on legal_hold (loop_id);
create index legal_hold_by_who_placed on legal_hold (placed_by);
create index legal_hold_by_who_lifted on legal_hold (lifted_by);
create trigger legal_hold_is_never_deleted before delete on legal_hold for each row execute function refuse_to_change_a_record();
create trigger legal_hold_is_lifted_once before update on legal_hold for each row
    when (old.lifted_at is not null or new.id is distinct from old.id or new.loop_id is distinct from old.loop_id
        or new.reason is distinct from old.reason or new.placed_by is distinct from old.placed_by
        or new.placed_at is distinct from old.placed_at)
    execute function refuse_to_change_a_record();

-- Opens the closed loops of one candidate for an hour to the administrator who has to hand them out.
create table access_request (
    id           uuid primary key,
    candidate_id uuid not null references candidate,
    asked_by     uuid not null references person,
    asked_at     timestamptz not null,
    opens_until  timestamptz not null,
    names_shown  boolean not null
);
create index access_request_by_candidate on access_request (candidate_id);
create index access_request_by_person on access_request (asked_by);
create function open_for_an_hour() returns trigger language plpgsql as $$
begin
    new.asked_at := now();
    new.opens_until := now() + interval '1 hour';
    return new;
end $$;
create trigger access_request_opens_for_an_hour before insert on access_request for each row execute function open_for_an_hour();
create trigger access_request_never_changes before update or delete on access_request
    for each row execute function refuse_to_change_a_record();

-- That somebody was erased, for which reason, and nothing about who it was.
create table erasure (
    id        uuid primary key,
    erased_by uuid not null references person,
    erased_at timestamptz not null,
    loops     int not null,
    reason    text not null default '' constraint erasure_reason_at_most_2000 check (char_length(reason) <= 2000)
);
create index erasure_by_person on erasure (erased_by);
create trigger erasure_never_changes before update or delete on erasure for each row execute function refuse_to_change_a_record();

-- What stays of loops that are gone: counts, of nobody in particular.
create table kept_loops (
    role           text not null,
    rubric_version int not null,
    level          text not null,
    outcome        text not null constraint kept_outcome_is_known check (outcome in ('HIRE', 'NO_HIRE', 'UNDECIDED')),
    year           int not null,
    quarter        int not null constraint quarter_between_1_and_4 check (quarter between 1 and 4),
    loops          int not null constraint kept_loops_are_counted_from_1 check (loops >= 1),
    primary key (role, rubric_version, level, outcome, year, quarter)
);
create table kept_ratings (
    role           text not null,
    rubric_version int not null,
    level          text not null,
    outcome        text not null,
    year           int not null,
    quarter        int not null,
    competency     text not null,
    level_1        int not null,
    level_2        int not null,
    level_3        int not null,
    level_4        int not null,
    not_assessed   int not null,
    primary key (role, rubric_version, level, outcome, year, quarter, competency),
    constraint kept_ratings_of_kept_loops foreign key (role, rubric_version, level, outcome, year, quarter) references kept_loops
);

-- A run through the loops that are due. One at a time; the node that has the lease goes on with it.
create table purge_run (
    id          uuid primary key,
    asked_by    uuid null references person,
    asked_at    timestamptz not null,
    node        uuid null,
    lease_until timestamptz null,
    total       int not null default 0,
    done        int not null default 0,
    failed      int not null default 0,
    finished_at timestamptz null,
    constraint lease_is_somebodys check ((node is null) = (lease_until is null))
);
create unique index one_purge_at_a_time on purge_run ((true)) where finished_at is null;
create index purge_run_by_person on purge_run (asked_by);

-- Who keeps the records of a candidate: an administrator, but neither the candidate nor anybody too close to them.
create function keeps_records_of(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from person_duty d where d.person_id = acting_person() and d.duty = 'ADMINISTRATOR')
        and not exists (select from candidate k join person p on lower(p.email) = lower(k.email) where k.id = asked and p.id = acting_person())
        and not exists (select from conflict c join loop l on l.id = c.loop_id where l.candidate_id = asked and c.person_id = acting_person());
end $$;

do $migration$
declare part text;
begin
    foreach part in array array['retention_change', 'legal_hold', 'access_request', 'erasure', 'kept_loops', 'kept_ratings'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy owner_keeps on %I to current_user using (true) with check (true)', part);
        execute format('create policy read_as_administrator on %I for select using (exists (select from person_duty d '
            || 'where d.person_id = (select acting_person()) and d.duty = ''ADMINISTRATOR''))', part);
    end loop;
end $migration$;
alter policy read_as_administrator on legal_hold using (keeps_records_of((select l.candidate_id from loop l where l.id = loop_id)));
alter policy read_as_administrator on access_request using (keeps_records_of(candidate_id));
create policy change_as_administrator on retention_change for insert with check (changed_by = (select acting_person())
    and exists (select from person_duty d where d.person_id = (select acting_person()) and d.duty = 'ADMINISTRATOR'));
create policy place_in_own_name on legal_hold for insert with check (placed_by = (select acting_person()) and lifted_at is null
    and keeps_records_of((select l.candidate_id from loop l where l.id = loop_id)));
create policy lift_in_own_name on legal_hold for update using (keeps_records_of((select l.candidate_id from loop l where l.id = loop_id)))
    with check (lifted_by = (select acting_person()));
create policy ask_in_own_name on access_request for insert with check (asked_by = (select acting_person()) and keeps_records_of(candidate_id));

-- The rule of V013 with one more reader: whoever answers an access request reads the candidate's closed loops, unless
-- they owe a scorecard there, are the candidate or are too close to them, like everybody else.
do $migration$
declare
    opens text := $rule$ exists (select from loop l join opening o on o.id = l.opening_id where l.id = %s
        and (o.hiring_manager_id = (select acting_person())
            or l.debrief_opened_at is not null and (select acting_person()) in (l.facilitator_id, l.second_approver_id)
            or exists (select from interview mine where mine.loop_id = l.id
                and mine.interviewer_id = (select acting_person()) and mine.left_at is null offset 0)
            or l.closed_at is not null and exists (select from access_request a join person_duty d on d.person_id = a.asked_by
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

-- A record goes by the functions below and in no other way: only they say so, and only as the owner.
create function purging(relation oid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(current_setting('verdict.purging', true) = 'on', false)
       and current_user = (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = relation)
$$;
create or replace function refuse_to_change_a_record() returns trigger language plpgsql
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    if tg_op = 'DELETE' and tg_table_name not in ('audit_entry', 'erasure', 'retention_change') and purging(tg_relid) then return old; end if;
    raise exception 'a % is a record and never changes', tg_table_name using errcode = 'restrict_violation';
end $$;
create or replace function refuse_to_change_a_submitted_scorecard() returns trigger language plpgsql
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    if tg_op = 'DELETE' and purging(tg_relid) then return old; end if;
    if tg_table_name = 'scorecard' then
        if old.submitted_at is not null then
            raise exception 'a submitted scorecard never changes; revise it' using errcode = 'restrict_violation';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if exists (select from scorecard s where s.submitted_at is not null
            and (tg_op <> 'INSERT' and s.id = old.scorecard_id or tg_op <> 'DELETE' and s.id = new.scorecard_id)) then
        raise exception 'a submitted scorecard never changes; revise it' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

-- When each loop may go. The clock runs from the last decision; of a loop that is not closed, from the last thing that
-- happened in it.
create function retention_dates() returns table (loop_id uuid, runs_from timestamptz, minimum_until timestamptz, kept_until timestamptz, held boolean)
    language sql stable as $$
    select l.id, c.runs_from,
        (c.runs_from at time zone 'UTC' + make_interval(months => shortest_retention(o.retention_preset))) at time zone 'UTC',
        (c.runs_from at time zone 'UTC' + make_interval(months => o.retention_months)) at time zone 'UTC',
        exists (select from legal_hold h where h.loop_id = l.id and h.lifted_at is null)
    from loop l join opening o on o.id = l.opening_id cross join lateral (select case when l.closed_at is not null
        then coalesce((select max(d.decided_at) from decision d where d.loop_id = l.id), l.closed_at)
        else greatest(l.planned_at,
            (select max(i.starts_at + make_interval(mins => i.minutes)) from interview i where i.loop_id = l.id),
            (select max(i.scorecard_in_at) from interview i where i.loop_id = l.id), l.revealed_at, l.debrief_opened_at,
            (select max(d.decided_at) from decision d where d.loop_id = l.id),
            (select max(r.reopened_at) from reopening r join decision d on d.id = r.decision_id where d.loop_id = l.id)) end) as c (runs_from)
$$;

-- The same for administrators, who read no decision.
create function retention() returns table (loop_id uuid, runs_from timestamptz, minimum_until timestamptz, kept_until timestamptz, held boolean)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select * from retention_dates() where exists (select from person_duty d where d.person_id = acting_person() and d.duty = 'ADMINISTRATOR')
$$;

-- What the daily run goes through, whoever asks: ids and nothing else.
create function due_loops() returns setof uuid
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select d.loop_id from retention_dates() d where d.kept_until <= now() and not d.held order by d.kept_until, d.loop_id
$$;

-- Adds the loop to the counts, which name nobody.
create function leave_figures(asked uuid) returns void language plpgsql set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare f kept_loops;
begin
    select ro.code, r.version, o.level, coalesce(d.outcome, 'UNDECIDED'), extract(year from c.runs_from at time zone 'UTC')::int,
            extract(quarter from c.runs_from at time zone 'UTC')::int, 1 into f
        from loop l join opening o on o.id = l.opening_id join rubric r on r.id = o.rubric_id join role ro on ro.id = r.role_id
        join retention_dates() c on c.loop_id = l.id
        left join decision d on d.loop_id = l.id and d.number = (select max(e.number) from decision e where e.loop_id = l.id)
        where l.id = asked;
    insert into kept_loops values (f.*)
        on conflict (role, rubric_version, level, outcome, year, quarter) do update set loops = kept_loops.loops + 1;
    insert into kept_ratings
        select f.role, f.rubric_version, f.level, f.outcome, f.year, f.quarter, c.code,
            count(*) filter (where g.level = 1), count(*) filter (where g.level = 2), count(*) filter (where g.level = 3),
            count(*) filter (where g.level = 4), count(*) filter (where g.level is null)
        from scorecard s join rating g on g.scorecard_id = s.id join competency c on c.id = g.competency_id
        where s.loop_id = asked and s.submitted_at is not null group by c.code
        on conflict (role, rubric_version, level, outcome, year, quarter, competency) do update set
            level_1 = kept_ratings.level_1 + excluded.level_1, level_2 = kept_ratings.level_2 + excluded.level_2,
            level_3 = kept_ratings.level_3 + excluded.level_3, level_4 = kept_ratings.level_4 + excluded.level_4,
            not_assessed = kept_ratings.not_assessed + excluded.not_assessed;
end $$;

-- All of a loop, and with a candidate's last loop the candidate. What is locked first gets nothing new meanwhile. (The
-- setting is not the function's own: only a superuser may declare that of a name which PostgreSQL does not know.)
create function delete_loop(asked uuid) returns void language plpgsql
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare
    whose uuid := (select l.candidate_id from loop l where l.id = asked);
    cards uuid[];
    decisions uuid[];
begin
    perform from interview i where i.loop_id = asked for update;
    perform from meeting m where m.loop_id = asked for update;
    perform from scorecard s where s.loop_id = asked for update;
    perform from decision d where d.loop_id = asked for update;
    perform leave_figures(asked);
    cards := array(select s.id from scorecard s where s.loop_id = asked);
    decisions := array(select d.id from decision d where d.loop_id = asked);
    perform set_config('verdict.purging', 'on', true);
    delete from outcome_review x where x.decision_id = any (decisions);
    delete from reopening x where x.decision_id = any (decisions);
    delete from waiver x where x.decision_id = any (decisions);
    delete from premortem x where x.decision_id = any (decisions);
    delete from decided_without x where x.decision_id = any (decisions);
    delete from dissent x where x.decision_id = any (decisions);
    delete from ruling x where x.decision_id = any (decisions);
    delete from decisive_evidence x where x.decision_id = any (decisions);
    delete from decision x where x.id = any (decisions);
    delete from approval x where x.loop_id = asked;
    delete from final_word x where x.loop_id = asked;
    delete from proposal x where x.loop_id = asked;
    delete from proposed_ruling x where x.loop_id = asked;
    delete from scribe_line x where x.loop_id = asked;
    delete from estimate x where x.loop_id = asked;
    delete from lean x where x.loop_id = asked;
    delete from discussion x where x.loop_id = asked;
    delete from meeting x where x.loop_id = asked;
    delete from first_reading x where x.scorecard_id = any (cards);
    delete from note_to_self x where x.scorecard_id = any (cards);
    delete from scorecard_change x where x.scorecard_id = any (cards);
    delete from revised_rating x using revision r where r.id = x.revision_id and r.scorecard_id = any (cards);
    delete from revision x where x.scorecard_id = any (cards);
    delete from marker_tap x where x.scorecard_id = any (cards);
    delete from evidence x where x.scorecard_id = any (cards);
    delete from rating x where x.scorecard_id = any (cards);
    delete from scorecard x where x.id = any (cards);
    delete from loop_step x where x.loop_id = asked;
    delete from conflict x where x.loop_id = asked;
    delete from unrecorded_readings x where x.loop_id = asked;
    delete from legal_hold x where x.loop_id = asked;
    delete from interview_focus x using interview i where i.id = x.interview_id and i.loop_id = asked;
    delete from interview x where x.loop_id = asked;
    delete from loop x where x.id = asked;
    perform set_config('verdict.purging', '', true);
    if not exists (select from loop l where l.candidate_id = whose) then
        perform delete_candidate(whose);
    end if;
end $$;
create function delete_candidate(asked uuid) returns void language plpgsql
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform set_config('verdict.purging', 'on', true);
    delete from access_request x where x.candidate_id = asked;
    delete from candidate x where x.id = asked;
    perform set_config('verdict.purging', '', true);
end $$;

-- Purges a loop that is due; false where it is gone already. The database asks the date and the hold itself.
create function purge_loop(asked uuid) returns boolean language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform from loop l join opening o on o.id = l.opening_id where l.id = asked for update of l for share of o;
    if not found then return false; end if;
    if exists (select from legal_hold h where h.loop_id = asked and h.lifted_at is null) then
        raise exception 'a loop under legal hold is kept' using errcode = 'restrict_violation';
    end if;
    if not exists (select from retention_dates() d where d.loop_id = asked and d.kept_until <= clock_timestamp()) then
        raise exception 'this loop is still to be kept' using errcode = 'restrict_violation';
    end if;
    perform delete_loop(asked);
    return true;
end $$;

-- Erases a candidate now, on their request; false where they are gone already.
create function erase_candidate(asked uuid, why text) returns boolean language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare
    loops uuid[];
    one uuid;
begin
    perform from loop l join opening o on o.id = l.opening_id where l.candidate_id = asked order by l.id for update of l for share of o;
    perform from candidate k where k.id = asked for update;
    if not found then return false; end if;
    if not keeps_records_of(asked) then
        raise exception 'only an administrator who is not too close to the candidate erases them' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from legal_hold h join loop l on l.id = h.loop_id where l.candidate_id = asked and h.lifted_at is null) then
        raise exception 'a candidate under legal hold is kept' using errcode = 'restrict_violation';
    end if;
    if why !~ '\S' and exists (select from retention_dates() d join loop l on l.id = d.loop_id
            where l.candidate_id = asked and d.minimum_until > clock_timestamp()) then
        raise exception 'a law still asks to keep this candidate; erasing goes against it only for a reason' using errcode = 'restrict_violation';
    end if;
    loops := array(select l.id from loop l where l.candidate_id = asked order by l.id);
    foreach one in array loops loop
        perform delete_loop(one);
    end loop;
    perform delete_candidate(asked);
    insert into erasure values (gen_random_uuid(), acting_person(), clock_timestamp(), cardinality(loops), why);
    return true;
end $$;

revoke all on function retention(), due_loops(), purge_loop(uuid), erase_candidate(uuid, text), leave_figures(uuid), delete_loop(uuid),
    delete_candidate(uuid) from public;
