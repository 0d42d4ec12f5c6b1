-- What somebody asks the list of loops for again and again, by a name of theirs: nobody else's to read.
create table saved_view (
    person_id uuid not null references person,
    name      text not null constraint view_has_a_name check (name ~ '\S' and char_length(name) <= 60),
    query     text not null constraint view_asks_for_something check (query <> '' and char_length(query) <= 500),
    primary key (person_id, name)
);

alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy owner_keeps on saved_view to current_user using (true) with check (true);
create policy keep_own on saved_view using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
