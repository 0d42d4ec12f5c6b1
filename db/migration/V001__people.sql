-- Who works here, what they may do, and how they come in.

create table person (
    id            uuid primary key,
    name          text not null constraint person_has_a_name check (name ~ '\S' and char_length(name) <= 200),
    email         text not null constraint email_has_an_at check (email like '%_@_%' and char_length(email) <= 320),
    title         text not null default '' constraint title_at_most_200 check (char_length(title) <= 200),
    password_hash text null,
    joined_at     timestamptz not null
);
create unique index one_person_per_email on person (lower(email));

create table person_duty (
    person_id uuid not null references person,
    duty      text not null constraint duty_is_known
        check (duty in ('INTERVIEWER', 'HIRING_MANAGER', 'RECRUITER', 'ADMINISTRATOR')),
    primary key (person_id, duty)
);

-- A one-time link by which an invited person sets a password. Only the hash of its secret is kept.
create table invitation (
    id          uuid primary key,
    person_id   uuid not null references person,
    secret_hash text not null constraint one_invitation_per_secret unique,
    expires_at  timestamptz not null,
    accepted_at timestamptz null
);
create index invitation_by_person on invitation (person_id);

-- The code from the log that lets the first visitor become the administrator; gone once used.
create table setup_code (
    only_one  boolean primary key default true constraint at_most_one_setup_code check (only_one),
    code_hash text not null
);
