-- Whose holidays and which time zone the business days of an opening follow. Empty: the server's zone, and no holidays.
alter table opening
    add column time_zone       text not null default '' constraint time_zone_at_most_64 check (char_length(time_zone) <= 64),
    add column holiday_country text not null default '' constraint holiday_country_is_a_code check (holiday_country ~ '^([a-z]{2})?$'),
    add column holiday_region  text not null default '' constraint holiday_region_is_of_a_country
        check (holiday_region ~ '^[A-Za-z0-9-]{0,16}$' and (holiday_region = '' or holiday_country <> ''));

-- When somebody wants to be reminded. Whoever has said nothing has no row.
create table reminder_settings (
    person_id       uuid primary key references person,
    time_zone       text not null constraint own_time_zone_at_most_64 check (char_length(time_zone) <= 64),
    holiday_country text not null constraint own_holiday_country_is_a_code check (holiday_country ~ '^([a-z]{2})?$'),
    holiday_region  text not null constraint own_holiday_region_is_of_a_country
        check (holiday_region ~ '^[A-Za-z0-9-]{0,16}$' and (holiday_region = '' or holiday_country <> '')),
    quiet_from      time not null,
    quiet_to        time not null,
    digest          boolean not null
);

-- The outbox: of what somebody is reminded, once for each moment at which it is due, whichever node writes it. No words:
-- what the mail says is read when it is sent. The id is made from the rest of the key, and is the Message-ID.
create table reminder (
    id           uuid primary key,
    kind         text not null constraint reminder_kind_is_known check (kind in ('RATINGS_DUE', 'SCORECARD_SOON', 'SCORECARD_LATE',
        'SCORECARD_ESCALATED', 'DECISION_SOON', 'DECISION_LATE', 'DIGEST')),
    person_id    uuid not null references person,
    loop_id      uuid null references loop on delete cascade,
    interview_id uuid null references interview on delete cascade,
    due_at       timestamptz not null,
    written_at   timestamptz not null,
    send_at      timestamptz not null,
    attempts     int not null default 0,
    node         uuid null,
    lease_until  timestamptz null,
    outcome      text null constraint reminder_outcome_is_known check (outcome in ('SENT', 'NOT_OWED', 'GIVEN_UP')),
    settled_at   timestamptz null,
    problem      text not null default '' constraint problem_at_most_500 check (char_length(problem) <= 500),
    constraint each_reminder_once unique nulls not distinct (kind, person_id, loop_id, interview_id, due_at),
    constraint a_lease_is_somebodys check ((node is null) = (lease_until is null)),
    constraint settled_with_an_outcome check ((outcome is null) = (settled_at is null))
);
create index reminder_by_person on reminder (person_id);
create index reminder_by_loop on reminder (loop_id);
create index reminder_by_interview on reminder (interview_id);
create index reminder_to_be_sent on reminder (send_at) where outcome is null;

-- Whose reminder it is: theirs alone. An administrator sees which could not be sent, and has them tried again.
do $migration$
declare part text;
begin
    foreach part in array array['reminder_settings', 'reminder'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy owner_keeps on %I to current_user using (true) with check (true)', part);
        execute format('create policy keep_own on %I using (person_id = (select acting_person())) with check (person_id = (select acting_person()))', part);
    end loop;
end $migration$;
create policy read_what_failed on reminder for select using (problem <> '' and exists (select from person_duty d
    where d.person_id = (select acting_person()) and d.duty = 'ADMINISTRATOR'));
create policy try_again on reminder for update using (outcome = 'GIVEN_UP' and exists (select from person_duty d
    where d.person_id = (select acting_person()) and d.duty = 'ADMINISTRATOR'))
    with check (outcome is null and exists (select from person_duty d
    where d.person_id = (select acting_person()) and d.duty = 'ADMINISTRATOR'));

-- What every node asks, whoever acts there: ids and nothing else, and nothing of whoever was shut out. Each reminder is then taken in the name of whom it is for.
create function waiting_reminders(at timestamptz) returns table (id uuid, person_id uuid)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select r.id, r.person_id from reminder r join person p on p.id = r.person_id and p.disabled_at is null
    where r.outcome is null and r.send_at <= at and (r.lease_until is null or r.lease_until < now()) order by r.send_at, r.id limit 200
$$;
create function unwritten_reminders(asked uuid[]) returns setof uuid
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select a.id from unnest(asked) a (id) where not exists (select from reminder r where r.id = a.id)
$$;
revoke all on function waiting_reminders(timestamptz), unwritten_reminders(uuid[]) from public;
