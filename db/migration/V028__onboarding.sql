-- What somebody has practised last on each written case, kept for them alone. It has nothing to do with any scorecard.
create table practice (
    person_id      uuid not null references person,
    case_code      text not null constraint case_has_a_code check (case_code ~ '^[a-z0-9-]{1,60}$'),
    recommendation smallint not null constraint recommendation_between_1_and_4 check (recommendation between 1 and 4),
    handed_in_at   timestamptz not null,
    primary key (person_id, case_code)
);

-- No level: not assessed, which rests on no line.
create table practice_rating (
    person_id  uuid not null,
    case_code  text not null,
    competency text not null constraint competency_has_a_code check (competency ~ '^[a-z0-9-]{1,60}$'),
    level      smallint constraint level_between_1_and_4 check (level between 1 and 4),
    lines      smallint[] not null,
    primary key (person_id, case_code, competency),
    foreign key (person_id, case_code) references practice on delete cascade,
    constraint rating_rests_on_a_line check ((level is null) = (cardinality(lines) = 0))
);

-- Who has put the first steps away.
create table first_steps_put_away (
    person_id   uuid primary key references person,
    put_away_at timestamptz not null
);

alter table practice enable row level security;
alter table practice force row level security;
create policy owner_keeps on practice to current_user using (true) with check (true);
create policy keep_own on practice using (person_id = (select acting_person())) with check (person_id = (select acting_person()));

alter table practice_rating enable row level security;
alter table practice_rating force row level security;
create policy owner_keeps on practice_rating to current_user using (true) with check (true);
create policy keep_own on practice_rating using (person_id = (select acting_person())) with check (person_id = (select acting_person()));

alter table first_steps_put_away enable row level security;
alter table first_steps_put_away force row level security;
create policy owner_keeps on first_steps_put_away to current_user using (true) with check (true);
create policy keep_own on first_steps_put_away using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
