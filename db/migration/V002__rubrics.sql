-- The standard that a role is scored by. A published version never changes.

create table role (
    id      uuid primary key,
    code    text not null constraint one_role_per_code unique,
    name    text not null constraint role_has_a_name check (name ~ '\S'),
    failure text not null,
    metrics text[] not null default '{}'
);

create table rubric (
    id           uuid primary key,
    role_id      uuid not null references role,
    version      int not null constraint version_from_1 check (version >= 1),
    published_at timestamptz null,
    constraint one_rubric_per_version unique (role_id, version)
);

create table competency (
    id              uuid primary key,
    rubric_id       uuid not null references rubric,
    position        int not null,
    code            text not null,
    name            text not null constraint competency_has_a_name check (name ~ '\S'),
    line            text not null,
    weight          double precision not null constraint weight_above_0 check (weight > 0),
    gate            boolean not null,
    required        boolean not null,
    bar             smallint not null constraint bar_between_1_and_4 check (bar between 1 and 4),
    minimum_ratings smallint not null constraint minimum_at_least_1 check (minimum_ratings >= 1),
    anchors         text[] not null constraint an_anchor_for_each_of_four_levels check (cardinality(anchors) = 4),
    questions       text[] not null,
    bars            text[] not null constraint a_bar_for_each_of_three_levels check (cardinality(bars) = 3),
    constraint one_competency_per_code unique (rubric_id, code)
);

create table marker (
    id            uuid primary key,
    competency_id uuid not null references competency,
    position      int not null,
    code          text not null,
    name          text not null constraint marker_has_a_name check (name ~ '\S'),
    tone          text not null constraint tone_is_good_or_bad check (tone in ('GOOD', 'BAD')),
    meaning       text not null,
    constraint one_marker_per_code unique (competency_id, code)
);

create table case_study (
    id        uuid primary key,
    rubric_id uuid not null references rubric,
    position  int not null,
    kind      text not null,
    title     text not null,
    text      text not null,
    metric    text not null
);
create index case_study_by_rubric on case_study (rubric_id);

create function refuse_to_change_a_published_rubric() returns trigger language plpgsql as $$
declare
    touched uuid[] := '{}';
begin
    if tg_table_name = 'rubric' then
        touched := array [old.id];
    elsif tg_table_name = 'marker' then
        if tg_op <> 'INSERT' then touched := touched || (select c.rubric_id from competency c where c.id = old.competency_id); end if;
        if tg_op <> 'DELETE' then touched := touched || (select c.rubric_id from competency c where c.id = new.competency_id); end if;
    else
        if tg_op <> 'INSERT' then touched := touched || old.rubric_id; end if;
        if tg_op <> 'DELETE' then touched := touched || new.rubric_id; end if;
    end if;
    if exists (select from rubric r where r.id = any (touched) and r.published_at is not null) then
        raise exception 'a published rubric version never changes; publish a new version' using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger published_rubric_never_changes before update or delete on rubric
    for each row execute function refuse_to_change_a_published_rubric();
create trigger published_competency_never_changes before insert or update or delete on competency
    for each row execute function refuse_to_change_a_published_rubric();
create trigger published_marker_never_changes before insert or update or delete on marker
    for each row execute function refuse_to_change_a_published_rubric();
create trigger published_case_never_changes before insert or update or delete on case_study
    for each row execute function refuse_to_change_a_published_rubric();
