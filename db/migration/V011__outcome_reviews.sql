-- What came of a decision, looked at again when its review date has come: once, and never written over.

create table outcome_review (
    id            uuid primary key,
    decision_id   uuid not null references decision constraint one_review_per_decision unique,
    reviewed_by   uuid not null references person,
    reviewed_at   timestamptz not null,
    worked        text not null default '' constraint worked_at_most_10000 check (char_length(worked) <= 10000),
    did_not_work  text not null default '' constraint did_not_work_at_most_10000 check (char_length(did_not_work) <= 10000),
    known_now     text not null default '' constraint known_now_at_most_10000 check (char_length(known_now) <= 10000),
    dissent_right text null constraint hindsight_is_known check (dissent_right in ('YES', 'NO', 'TOO_EARLY')),
    dissent_why   text not null default '' constraint dissent_why_at_most_2000 check (char_length(dissent_why) <= 2000),
    -- after a hire what worked and what did not, after no hire what is known now
    constraint review_says_what_came_of_it check (worked ~ '\S' and did_not_work ~ '\S' and known_now = ''
        or worked = '' and did_not_work = '' and known_now ~ '\S'),
    constraint hindsight_says_why check ((dissent_right is null) = (dissent_why !~ '\S'))
);
create index outcome_review_by_reviewer on outcome_review (reviewed_by);

create trigger outcome_review_never_changes before update or delete on outcome_review
    for each row execute function refuse_to_change_a_record();
