-- Every change that was saved of a draft, in order, so that a change sent twice is kept once, two tabs never write over
-- each other, and its author can look back until submission.

alter table scorecard add column revision int not null default 0;

create table scorecard_change (
    scorecard_id uuid not null references scorecard,
    revision     int not null constraint revision_counts_from_1 check (revision > 0),
    field        text not null constraint field_is_known check (field ~ '^(recommendation|why|self|(rating|evidence|tie|tap):[0-9a-f-]{36})$'),
    tab          uuid not null,
    seq          int not null constraint seq_counts_from_1 check (seq > 0),
    saved_at     timestamptz not null,
    -- the text before and after differ in one stretch: so many characters from here on gave way to the inserted ones
    starts_at    int not null,
    removed      int not null,
    inserted     text not null,
    -- written over an older state than the field had by then: kept for its author, who chooses, and not taken over
    set_aside    boolean not null,
    primary key (scorecard_id, revision),
    constraint change_kept_once unique (scorecard_id, tab, seq)
);
create index scorecard_change_by_field on scorecard_change (scorecard_id, field);

-- The drafts that exist already begin their history with what stands in them.
with standing as (
    select s.id as card, 'evidence:' || e.id as field, e.noted_at as at, e.text as value from scorecard s join evidence e on e.scorecard_id = s.id
    union all select s.id, 'tie:' || e.id, e.noted_at, e.competency_id::text from scorecard s join evidence e on e.scorecard_id = s.id
    union all select s.id, 'tap:' || t.id, t.tapped_at, t.marker_id::text from scorecard s join marker_tap t on t.scorecard_id = s.id
    union all select s.id, 'rating:' || r.competency_id, r.rated_at, coalesce(r.level::text, 'na') from scorecard s join rating r on r.scorecard_id = s.id
    union all select s.id, 'recommendation', s.begun_at, s.recommendation::text from scorecard s
    union all select s.id, 'why', s.begun_at, s.why from scorecard s
)
insert into scorecard_change (scorecard_id, revision, field, tab, seq, saved_at, starts_at, removed, inserted, set_aside)
select card, n, field, '00000000-0000-0000-0000-000000000000', n, at, 0, 0, value, false
from (select *, row_number() over (partition by card order by at, field)::int as n from standing
      where value <> '' and card in (select id from scorecard where submitted_at is null)) ordered;

update scorecard s set revision = c.last
from (select scorecard_id, max(revision) as last from scorecard_change group by scorecard_id) c where c.scorecard_id = s.id;

-- What the author writes for nobody else: apart from the scorecard, so that nothing that reads scorecards reads it.
create table note_to_self (
    scorecard_id uuid primary key references scorecard,
    text         text not null constraint note_to_self_at_most_20000 check (char_length(text) <= 20000)
);

-- What a person's browser encrypts its journal with; handed out to that person alone, after signing in.
create table journal_key (
    person_id uuid primary key references person,
    key       bytea not null constraint key_has_256_bits check (octet_length(key) = 32)
);
