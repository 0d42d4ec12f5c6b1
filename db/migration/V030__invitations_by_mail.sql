-- Invitations to interviews go by the same outbox: one for each change that calendars have to be told of. What may have arrived
-- is what a calendar may have: not what the mail server never took.
alter table reminder
    add column calendar_change  int not null default 0,
    add column may_have_arrived boolean not null default false,
    drop constraint reminder_kind_is_known,
    add constraint reminder_kind_is_known check (kind in ('RATINGS_DUE', 'SCORECARD_SOON', 'SCORECARD_LATE', 'SCORECARD_ESCALATED',
        'DECISION_SOON', 'DECISION_LATE', 'DIGEST', 'INVITED', 'CALLED_OFF')),
    drop constraint each_reminder_once,
    add constraint each_reminder_once unique nulls not distinct (kind, person_id, loop_id, interview_id, due_at, calendar_change);

-- A node asks for the kinds that it knows; one that does not say so knows those that there were before. What is due comes
-- before invitations to what is further away: when a mail server is named, there are many of these at once.
create function waiting_reminders(at timestamptz, known text[]) returns table (id uuid, person_id uuid)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select r.id, r.person_id from reminder r join person p on p.id = r.person_id and p.disabled_at is null
    where r.outcome is null and r.send_at <= at and (r.lease_until is null or r.lease_until < now()) and r.kind = any (known)
    order by r.kind in ('INVITED', 'CALLED_OFF') and r.due_at > at + interval '1 day', r.send_at, r.id limit 200
$$;
create or replace function waiting_reminders(at timestamptz) returns table (id uuid, person_id uuid)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select * from waiting_reminders(at, array['RATINGS_DUE', 'SCORECARD_SOON', 'SCORECARD_LATE', 'SCORECARD_ESCALATED',
        'DECISION_SOON', 'DECISION_LATE', 'DIGEST'])
$$;
revoke all on function waiting_reminders(timestamptz, text[]) from public;
