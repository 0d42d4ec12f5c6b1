-- Invitations to interviews go by the same outbox: one for each change that calendars have to be told of.
alter table reminder
    add column calendar_change int not null default 0,
    drop constraint reminder_kind_is_known,
    add constraint reminder_kind_is_known check (kind in ('RATINGS_DUE', 'SCORECARD_SOON', 'SCORECARD_LATE', 'SCORECARD_ESCALATED',
        'DECISION_SOON', 'DECISION_LATE', 'DIGEST', 'INVITED', 'CALLED_OFF')),
    drop constraint each_reminder_once,
    add constraint each_reminder_once unique nulls not distinct (kind, person_id, loop_id, interview_id, due_at, calendar_change);
