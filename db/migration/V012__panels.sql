-- Somebody taken off a panel sees nothing of the loop any more; what they have submitted stays, and so does that they left.

alter table interview
    add column left_at     timestamptz null,
    add column left_by     uuid null references person,
    add column left_reason text not null default '' constraint left_reason_at_most_2000 check (char_length(left_reason) <= 2000),
    add constraint taken_off_by_somebody_for_a_reason
        check ((left_at is null) = (left_by is null) and (left_at is null or left_reason ~ '\S'));
create index interview_by_who_took_off on interview (left_by);

-- Somebody who is too close to the candidate sees nothing of the loop, whatever part they would have in it.
create table conflict (
    loop_id   uuid not null references loop,
    person_id uuid not null references person,
    reason    text not null constraint conflict_has_a_reason check (reason ~ '\S' and char_length(reason) <= 2000),
    marked_by uuid not null references person,
    marked_at timestamptz not null,
    primary key (loop_id, person_id)
);
create index conflict_by_person on conflict (person_id);
create index conflict_by_marker on conflict (marked_by);
