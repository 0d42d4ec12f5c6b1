-- What is being filled, who is interviewed for it, by whom and when.

create table opening (
    id                            uuid primary key,
    title                         text not null constraint opening_has_a_title check (title ~ '\S' and char_length(title) <= 200),
    rubric_id                     uuid not null references rubric,
    level                         text not null constraint level_is_known check (level in ('L5', 'L6', 'L7')),
    hiring_manager_id             uuid not null references person,
    visibility                    text not null constraint visibility_is_known check (visibility in ('AFTER_OWN', 'AFTER_ALL')),
    ratings_within_minutes        int not null constraint ratings_within_a_day check (ratings_within_minutes between 5 and 1440),
    scorecard_within_hours        int not null constraint scorecard_within_two_weeks check (scorecard_within_hours between 1 and 336),
    decision_within_business_days int not null constraint decision_within_60_days check (decision_within_business_days between 1 and 60),
    opened_at                     timestamptz not null
);
create index opening_by_rubric on opening (rubric_id);
create index opening_by_hiring_manager on opening (hiring_manager_id);

create table candidate (
    id       uuid primary key,
    name     text not null constraint candidate_has_a_name check (name ~ '\S' and char_length(name) <= 200),
    email    text not null default '',
    added_at timestamptz not null
);

create table loop (
    id           uuid primary key,
    opening_id   uuid not null references opening,
    candidate_id uuid not null references candidate,
    planned_by   uuid not null references person,
    planned_at   timestamptz not null,
    closed_at    timestamptz null,
    version      int not null,
    constraint one_loop_per_candidate_and_opening unique (opening_id, candidate_id)
);
create index loop_by_candidate on loop (candidate_id);
create index loop_by_planner on loop (planned_by);

create table interview (
    id             uuid primary key,
    loop_id        uuid not null references loop,
    interviewer_id uuid not null references person,
    kind           text not null,
    starts_at      timestamptz not null,
    minutes        int not null constraint lasts_10_minutes_to_8_hours check (minutes between 10 and 480),
    -- that a scorecard is in, and when, is known to all; what it says is not, and lies elsewhere
    scorecard_in_at timestamptz null,
    constraint an_interviewer_once_per_loop unique (loop_id, interviewer_id)
);
create index interview_by_interviewer on interview (interviewer_id);

create table interview_focus (
    interview_id  uuid not null references interview,
    competency_id uuid not null references competency,
    primary key (interview_id, competency_id)
);
create index interview_focus_by_competency on interview_focus (competency_id);
