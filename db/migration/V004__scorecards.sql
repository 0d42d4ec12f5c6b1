-- What one interviewer assessed, when it became final, and what was changed afterwards.

create table scorecard (
    id             uuid primary key,
    interview_id   uuid not null references interview,
    loop_id        uuid not null references loop,
    author_id      uuid not null references person,
    begun_at       timestamptz not null,
    recommendation smallint null constraint recommendation_between_1_and_4 check (recommendation between 1 and 4),
    why            text not null default '' constraint why_at_most_2000 check (char_length(why) <= 2000),
    submitted_at   timestamptz null,
    -- an interview that changes hands leaves its former interviewer's draft untouched
    constraint one_scorecard_per_interview_and_author unique (interview_id, author_id),
    constraint submitted_with_a_recommendation check (submitted_at is null or (recommendation is not null and why ~ '\S'))
);
create index scorecard_by_loop on scorecard (loop_id);
create index scorecard_by_author on scorecard (author_id);

-- No level means "not assessed": null, so that no aggregate of the database can count it.
create table rating (
    scorecard_id  uuid not null references scorecard,
    competency_id uuid not null references competency,
    level         smallint null constraint rating_between_1_and_4 check (level between 1 and 4),
    rated_at      timestamptz not null,
    primary key (scorecard_id, competency_id)
);
create index rating_by_competency on rating (competency_id);

create table evidence (
    id            uuid primary key,
    scorecard_id  uuid not null references scorecard,
    competency_id uuid null references competency,
    noted_at      timestamptz not null,
    text          text not null constraint evidence_at_most_250000 check (char_length(text) <= 250000)
);
create index evidence_by_scorecard on evidence (scorecard_id);
create index evidence_by_competency on evidence (competency_id);

create table marker_tap (
    id           uuid primary key,
    scorecard_id uuid not null references scorecard,
    marker_id    uuid not null references marker,
    tapped_at    timestamptz not null
);
create index marker_tap_by_scorecard on marker_tap (scorecard_id);
create index marker_tap_by_marker on marker_tap (marker_id);

create table revision (
    id             uuid primary key,
    scorecard_id   uuid not null references scorecard,
    revised_at     timestamptz not null,
    reason         text not null constraint revision_has_a_reason check (reason ~ '\S' and char_length(reason) <= 2000),
    recommendation smallint null constraint revised_recommendation_between_1_and_4 check (recommendation between 1 and 4)
);
create index revision_by_scorecard on revision (scorecard_id);

create table revised_rating (
    revision_id   uuid not null references revision,
    competency_id uuid not null references competency,
    level         smallint null constraint revised_rating_between_1_and_4 check (level between 1 and 4),
    primary key (revision_id, competency_id)
);
create index revised_rating_by_competency on revised_rating (competency_id);

-- The first version stays readable: what was submitted cannot be written over, whatever the application does.
create function refuse_to_change_a_submitted_scorecard() returns trigger language plpgsql as $$
begin
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

create trigger submitted_scorecard_never_changes before update or delete on scorecard
    for each row execute function refuse_to_change_a_submitted_scorecard();
create trigger submitted_rating_never_changes before insert or update or delete on rating
    for each row execute function refuse_to_change_a_submitted_scorecard();
create trigger submitted_evidence_never_changes before insert or update or delete on evidence
    for each row execute function refuse_to_change_a_submitted_scorecard();
create trigger submitted_marker_tap_never_changes before insert or update or delete on marker_tap
    for each row execute function refuse_to_change_a_submitted_scorecard();

-- What was said in a revision stays said.
create function refuse_to_change_a_record() returns trigger language plpgsql as $$
begin
    raise exception 'a % is a record and never changes', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger revision_never_changes before update or delete on revision
    for each row execute function refuse_to_change_a_record();
create trigger revised_rating_never_changes before update or delete on revised_rating
    for each row execute function refuse_to_change_a_record();
