-- Rubrics that the team writes. A draft is kept as the text that its export is: it may be incomplete, a version may not.
-- A role has one draft at most, so that no two next versions pass each other by.
create table rubric_draft (
    id         uuid primary key,
    role_code  text not null constraint one_draft_per_role unique,
    text       text not null constraint draft_at_most_1_mb check (octet_length(text) <= 1000000),
    begun_from uuid null references rubric,
    edited_by  uuid not null references person,
    edited_at  timestamptz not null,
    revision   int not null
);
create index rubric_draft_by_begun_from on rubric_draft (begun_from);
create index rubric_draft_by_edited_by on rubric_draft (edited_by);

-- A version says in its own words what the role is, so that a later one changes nothing for it. Null in versions from
-- before, and in those that ship: as the role says it, which never changes.
alter table rubric
    add column name         text null constraint rubric_has_a_name check (name ~ '\S'),
    add column failure      text null,
    add column metrics      text[] null,
    add column published_by uuid null references person,
    add column note         text not null default '' constraint publication_note_at_most_500 check (char_length(note) <= 500);
create index rubric_by_published_by on rubric (published_by);
