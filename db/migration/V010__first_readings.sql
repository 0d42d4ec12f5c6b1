-- When somebody first had another's scorecard before them, so that what its own author had read before submitting is a
-- fact and not an assumption.

create table first_reading (
    scorecard_id uuid not null references scorecard,
    reader_id    uuid not null references person,
    read_at      timestamptz not null,
    primary key (scorecard_id, reader_id)
);
create index first_reading_by_reader on first_reading (reader_id);

create trigger first_reading_never_changes before update or delete on first_reading
    for each row execute function refuse_to_change_a_record();

-- Loops whose scorecards could be read before anybody wrote it down: until when nothing is known of their readings.
create table unrecorded_readings (
    loop_id     uuid primary key references loop,
    until       timestamptz not null
);

insert into unrecorded_readings (loop_id, until)
select distinct loop_id, now() from scorecard where submitted_at is not null;

create trigger unrecorded_readings_never_change before update or delete on unrecorded_readings
    for each row execute function refuse_to_change_a_record();
