-- The debrief as a meeting: its stages, who runs it, what everybody says in secret before it is shown, how it ends.

alter table loop
    add column revealed_at        timestamptz null,
    add column revealed_by        uuid null references person,
    add column reveal_reason      text not null default '' constraint reveal_reason_at_most_2000 check (char_length(reveal_reason) <= 2000),
    add column debrief_opened_at  timestamptz null,
    add column facilitator_id     uuid null references person,
    add column second_approver_id uuid null references person,
    add constraint revealed_by_somebody_for_a_reason
        check ((revealed_at is null) = (revealed_by is null) and (revealed_at is null or reveal_reason ~ '\S'));
create index loop_by_revealer on loop (revealed_by);
create index loop_by_facilitator on loop (facilitator_id);
create index loop_by_second_approver on loop (second_approver_id);

-- From least to most senior, for the order of speaking; unknown where nobody has said.
alter table person
    add column seniority smallint null constraint seniority_between_1_and_10 check (seniority between 1 and 10);

-- Who did what when, in the order in which it was done.
create table loop_step (
    id            uuid primary key,
    loop_id       uuid not null references loop,
    kind          text not null,
    taken_by      uuid not null references person,
    taken_at      timestamptz not null,
    competency_id uuid null references competency,
    note          text not null default '' constraint step_note_at_most_2000 check (char_length(note) <= 2000)
);
create index loop_step_by_loop on loop_step (loop_id);
create index loop_step_by_person on loop_step (taken_by);
create index loop_step_by_competency on loop_step (competency_id);
create trigger loop_step_never_changes before update or delete on loop_step
    for each row execute function refuse_to_change_a_record();

-- Where the meeting stands, shared by everybody in it.
create table meeting (
    loop_id                  uuid primary key references loop,
    phase                    text not null constraint phase_is_known check (phase in ('READING', 'LEANS', 'TALK', 'DECIDING')),
    competency_id            uuid null references competency,
    timer_ends_at            timestamptz null,
    leans_revealed_at        timestamptz null,
    manager_lean_revealed_at timestamptz null,
    -- a screen for all shows no more than whoever handed out its code may read
    screen_code_hash         text null constraint one_meeting_per_screen_code unique,
    shared_by                uuid null references person,
    version                  int not null,
    constraint talk_is_about_a_competency check ((phase = 'TALK') = (competency_id is not null)),
    constraint code_was_handed_out_by_somebody check ((screen_code_hash is null) = (shared_by is null)),
    constraint managers_lean_comes_last check (manager_lean_revealed_at is null or leans_revealed_at is not null)
);
create index meeting_by_competency on meeting (competency_id);
create index meeting_by_sharer on meeting (shared_by);

-- What became of one competency in the meeting.
create table discussion (
    loop_id               uuid not null references meeting,
    competency_id         uuid not null references competency,
    estimates_called_at   timestamptz null,
    estimates_revealed_at timestamptz null,
    skipped_at            timestamptz null,
    primary key (loop_id, competency_id),
    constraint estimates_are_called_before_they_are_revealed check (estimates_revealed_at is null or estimates_called_at is not null)
);
create index discussion_by_competency on discussion (competency_id);

-- Secret until revealed: where each one leans before anybody has spoken, and how each one sees a competency afterwards.
create table lean (
    loop_id    uuid not null references meeting,
    person_id  uuid not null references person,
    level      smallint not null constraint lean_between_1_and_4 check (level between 1 and 4),
    entered_at timestamptz not null,
    primary key (loop_id, person_id)
);
create index lean_by_person on lean (person_id);

create table estimate (
    loop_id       uuid not null references meeting,
    competency_id uuid not null references competency,
    person_id     uuid not null references person,
    level         smallint not null constraint estimate_between_1_and_4 check (level between 1 and 4),
    entered_at    timestamptz not null,
    primary key (loop_id, competency_id, person_id)
);
create index estimate_by_competency on estimate (competency_id);
create index estimate_by_person on estimate (person_id);

create function refuse_to_change_what_was_revealed() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'lean' then
        if exists (select from meeting m where m.loop_id = new.loop_id and m.leans_revealed_at is not null) then
            raise exception 'a lean that was revealed never changes' using errcode = 'restrict_violation';
        end if;
    elsif not exists (select from discussion d where d.loop_id = new.loop_id and d.competency_id = new.competency_id
            and d.estimates_called_at is not null and d.estimates_revealed_at is null) then
        raise exception 'an estimate is entered between the call for it and its reveal' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger revealed_lean_never_changes before insert or update on lean
    for each row execute function refuse_to_change_what_was_revealed();
create trigger revealed_estimate_never_changes before insert or update on estimate
    for each row execute function refuse_to_change_what_was_revealed();

-- What the meeting wants to remember of a competency, line by line.
create table scribe_line (
    id            uuid primary key,
    loop_id       uuid not null references meeting,
    competency_id uuid not null references competency,
    text          text not null constraint scribe_line_says_something check (text ~ '\S' and char_length(text) <= 2000),
    written_by    uuid not null references person,
    written_at    timestamptz not null
);
create index scribe_line_by_loop on scribe_line (loop_id);
create index scribe_line_by_competency on scribe_line (competency_id);
create index scribe_line_by_writer on scribe_line (written_by);
create trigger scribe_line_never_changes before update or delete on scribe_line
    for each row execute function refuse_to_change_a_record();

-- How a gate rating below the bar is weighed, while the meeting still talks; the decision keeps its own copy.
create table proposed_ruling (
    loop_id       uuid not null references meeting,
    scorecard_id  uuid not null references scorecard,
    competency_id uuid not null references competency,
    text          text not null constraint proposed_ruling_at_most_4000 check (char_length(text) <= 4000),
    primary key (loop_id, scorecard_id, competency_id)
);
create index proposed_ruling_by_scorecard on proposed_ruling (scorecard_id);
create index proposed_ruling_by_competency on proposed_ruling (competency_id);

-- What the hiring manager proposes to decide; everybody in the meeting reads it before saying where they stand.
create table proposal (
    loop_id      uuid primary key references meeting,
    outcome      text null constraint proposed_outcome_is_hire_or_not check (outcome in ('HIRE', 'NO_HIRE')),
    level        text not null constraint proposed_level_is_known check (level in ('L5', 'L6', 'L7')),
    reasons      text not null constraint proposed_reasons_at_most_20000 check (char_length(reasons) <= 20000),
    would_change text not null constraint would_change_at_most_4000 check (char_length(would_change) <= 4000),
    evidence     uuid[] not null,
    review_on    date not null,
    revision     int not null
);

-- What each panellist says before it is sealed: how it might go wrong, and where they stand.
create table final_word (
    loop_id       uuid not null references meeting,
    person_id     uuid not null references person,
    premortem     text not null constraint premortem_at_most_2000 check (char_length(premortem) <= 2000),
    stance        text null constraint final_stance_is_known check (stance in ('AGREE', 'DISAGREE_AND_COMMIT', 'DISAGREE')),
    competency_id uuid null references competency,
    sentence      text not null constraint final_sentence_at_most_2000 check (char_length(sentence) <= 2000),
    stated_by     uuid not null references person,
    stated_at     timestamptz not null,
    primary key (loop_id, person_id)
);
create index final_word_by_person on final_word (person_id);
create index final_word_by_competency on final_word (competency_id);
create index final_word_by_stater on final_word (stated_by);

-- A hire over a failed gate needs somebody who was not part of it to look at the reasons.
create table approval (
    id                uuid primary key,
    loop_id           uuid not null references meeting,
    approver_id       uuid not null references person,
    asked_at          timestamptz not null,
    proposal_revision int not null,
    approved          boolean null,
    sentence          text not null default '' constraint approval_sentence_at_most_2000 check (char_length(sentence) <= 2000),
    answered_at       timestamptz null,
    constraint approval_is_answered_with_a_sentence
        check ((approved is null) = (answered_at is null) and (approved is null or sentence ~ '\S'))
);
create index approval_by_loop on approval (loop_id);
create index approval_by_approver on approval (approver_id);

-- A decision keeps the figures it was made on; one that is taken up again stays, and the next one stands beside it.
alter table decision
    add column number         int not null default 1 constraint decisions_count_from_1 check (number >= 1),
    add column would_change   text not null default '' constraint decision_would_change_at_most_4000 check (char_length(would_change) <= 4000),
    add column rubric_version int null,
    add column figures        jsonb null,
    add column approved_by    uuid null references person,
    add column approved_at    timestamptz null,
    add column approval       text not null default '',
    drop constraint one_decision_per_loop,
    add constraint decisions_of_a_loop_are_numbered unique (loop_id, number);
create index decision_by_approver on decision (approved_by);

create table premortem (
    decision_id uuid not null references decision,
    person_id   uuid not null references person,
    text        text not null constraint premortem_says_how check (text ~ '\S' and char_length(text) <= 2000),
    primary key (decision_id, person_id)
);
create index premortem_by_person on premortem (person_id);
create trigger premortem_never_changes before update or delete on premortem
    for each row execute function refuse_to_change_a_record();

-- Why a hire did not wait for another interview on a gate that too few had rated.
create table waiver (
    decision_id   uuid not null references decision,
    competency_id uuid not null references competency,
    text          text not null constraint waiver_says_why check (text ~ '\S' and char_length(text) <= 4000),
    primary key (decision_id, competency_id)
);
create index waiver_by_competency on waiver (competency_id);
create trigger waiver_never_changes before update or delete on waiver
    for each row execute function refuse_to_change_a_record();

create table reopening (
    decision_id uuid primary key references decision,
    reopened_by uuid not null references person,
    reopened_at timestamptz not null,
    reason      text not null constraint reopened_for_a_reason check (reason ~ '\S' and char_length(reason) <= 2000)
);
create index reopening_by_person on reopening (reopened_by);
create trigger reopening_never_changes before update or delete on reopening
    for each row execute function refuse_to_change_a_record();

drop trigger closed_loop_stays_closed on loop;
create function refuse_to_open_a_closed_loop_without_a_reason() returns trigger language plpgsql as $$
begin
    if new.closed_at is null and exists (select from reopening r join decision d on d.id = r.decision_id
            where d.loop_id = new.id and d.number = (select max(number) from decision where loop_id = new.id)) then
        return new;
    end if;
    raise exception 'a closed loop stays closed unless its decision is taken up again for a reason' using errcode = 'restrict_violation';
end $$;
create trigger closed_loop_stays_closed before update on loop for each row
    when (old.closed_at is not null and new.closed_at is distinct from old.closed_at)
    execute function refuse_to_open_a_closed_loop_without_a_reason();

-- What was decided before debriefs were run here counts as open since then, so that it can be taken up again.
update loop l set debrief_opened_at = (select min(d.decided_at) from decision d where d.loop_id = l.id)
where exists (select from decision d where d.loop_id = l.id);
insert into meeting (loop_id, phase, version) select l.id, 'DECIDING', 0 from loop l where l.debrief_opened_at is not null;
