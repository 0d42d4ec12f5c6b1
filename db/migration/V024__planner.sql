-- Interviews know the place by whose clock they are planned, and how often a calendar was to be told of a change.
alter table interview
    add column time_zone        text not null default 'UTC' constraint time_zone_is_a_name check (time_zone ~ '^[A-Za-z0-9_+/:-]{1,64}$'),
    add column calendar_changes int not null default 0 constraint calendar_changes_count_up check (calendar_changes >= 0);
create index interview_by_start on interview (starts_at);
-- Those that there are were planned by the server's clock, which is this connection's.
update interview set time_zone = current_setting('TimeZone') where current_setting('TimeZone') ~ '^[A-Z][A-Za-z]+/[A-Za-z0-9_/+-]{1,50}$';

-- A loop that is called off keeps all that was written; another interview takes it up again.
alter table loop
    add column called_off_at timestamptz null,
    add column called_off_by uuid null references person,
    add constraint called_off_by_somebody check ((called_off_at is null) = (called_off_by is null));
create index loop_by_who_called_off on loop (called_off_by);

-- What the loops of a role usually look like. Competencies go by their codes, since each version has ids of its own.
create table loop_template (
    role_code text primary key,
    kept_by   uuid not null references person,
    kept_at   timestamptz not null
);
create index loop_template_by_keeper on loop_template (kept_by);
create table loop_template_interview (
    role_code    text not null references loop_template,
    position     int not null,
    kind         text not null,
    minutes      int not null constraint template_lasts_10_minutes_to_8_hours check (minutes between 10 and 480),
    competencies text[] not null constraint template_covers_1_to_4 check (cardinality(competencies) between 1 and 4),
    primary key (role_code, position)
);
