-- A lean is the hiring manager's or the panel's by who managed the opening when it was entered: what a meeting has put on the
-- table, and what it has not, stays so when the opening changes hands.
alter table lean add column as_manager boolean not null default false;

-- What was entered so far, by the hand-overs on record.
alter table lean disable trigger revealed_lean_never_changes;
update lean n set as_manager = true from loop l join opening o on o.id = l.opening_id
    where l.id = n.loop_id and n.person_id = coalesce(
        (select a.subjects[3] from audit_entry a where a.action = 'OPENING_HANDED_OVER' and a.subjects[1] = o.id
            and a.at <= n.entered_at order by a.number desc limit 1),
        (select a.subjects[2] from audit_entry a where a.action = 'OPENING_HANDED_OVER' and a.subjects[1] = o.id
            and a.at > n.entered_at order by a.number limit 1),
        o.hiring_manager_id);
alter table lean enable trigger revealed_lean_never_changes;

create function note_whose_lean() returns trigger language plpgsql set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    new.as_manager := exists (select from loop l join opening o on o.id = l.opening_id
        where l.id = new.loop_id and o.hiring_manager_id = new.person_id);
    return new;
end $$;
create trigger whose_lean_is_noted before insert or update on lean for each row execute function note_whose_lean();

alter policy read_revealed on lean using (opens_scorecards(loop_id) and exists (select from meeting m where m.loop_id = lean.loop_id
    and case when lean.as_manager then m.manager_lean_revealed_at else m.leans_revealed_at end is not null));
