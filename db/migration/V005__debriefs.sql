-- What was decided over the scorecards, by whom, on what evidence, and who saw it otherwise.

create table decision (
    id              uuid primary key,
    loop_id         uuid not null references loop constraint one_decision_per_loop unique,
    outcome         text not null constraint outcome_is_hire_or_not check (outcome in ('HIRE', 'NO_HIRE')),
    level           text not null constraint decided_level_is_known check (level in ('L5', 'L6', 'L7')),
    reasons         text not null constraint decision_has_reasons check (reasons ~ '\S' and char_length(reasons) <= 20000),
    decided_by      uuid not null references person,
    decided_at      timestamptz not null,
    review_on       date not null,
    formula_version int not null
);
create index decision_by_decider on decision (decided_by);

create table decisive_evidence (
    decision_id uuid not null references decision,
    evidence_id uuid not null references evidence,
    primary key (decision_id, evidence_id)
);
create index decisive_evidence_by_evidence on decisive_evidence (evidence_id);

-- How a gate rating below the bar was weighed.
create table ruling (
    decision_id   uuid not null references decision,
    scorecard_id  uuid not null references scorecard,
    competency_id uuid not null references competency,
    text          text not null constraint ruling_says_why check (text ~ '\S' and char_length(text) <= 4000),
    primary key (decision_id, scorecard_id, competency_id)
);
create index ruling_by_scorecard on ruling (scorecard_id);
create index ruling_by_competency on ruling (competency_id);

create table dissent (
    decision_id   uuid not null references decision,
    person_id     uuid not null references person,
    stance        text not null constraint stance_is_known check (stance in ('AGREE', 'DISAGREE_AND_COMMIT', 'DISAGREE')),
    competency_id uuid null references competency,
    sentence      text not null default '' constraint sentence_at_most_2000 check (char_length(sentence) <= 2000),
    primary key (decision_id, person_id),
    constraint dissent_says_why check (stance = 'AGREE' or sentence ~ '\S'),
    constraint commitment_names_a_competency check (stance <> 'DISAGREE_AND_COMMIT' or competency_id is not null)
);
create index dissent_by_person on dissent (person_id);
create index dissent_by_competency on dissent (competency_id);

-- A scorecard that was still owed when the decision was made, and why it was not waited for.
create table decided_without (
    decision_id  uuid not null references decision,
    interview_id uuid not null references interview,
    reason       text not null constraint decided_without_says_why check (reason ~ '\S' and char_length(reason) <= 2000),
    primary key (decision_id, interview_id)
);
create index decided_without_by_interview on decided_without (interview_id);

-- A decision is a record: neither it nor what it rests on is written over, and a closed loop stays closed.
create trigger decision_never_changes before update or delete on decision
    for each row execute function refuse_to_change_a_record();
create trigger decisive_evidence_never_changes before update or delete on decisive_evidence
    for each row execute function refuse_to_change_a_record();
create trigger ruling_never_changes before update or delete on ruling
    for each row execute function refuse_to_change_a_record();
create trigger dissent_never_changes before update or delete on dissent
    for each row execute function refuse_to_change_a_record();
create trigger decided_without_never_changes before update or delete on decided_without
    for each row execute function refuse_to_change_a_record();

create trigger closed_loop_stays_closed before update on loop for each row
    when (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
    execute function refuse_to_change_a_record();
