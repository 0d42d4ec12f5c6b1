-- The same question to the same answer. Before PostgreSQL 18, a function in SQL is planned anew by each statement that asks it, and
-- the rules of row-level security ask it some forty times for a debrief; in plpgsql it is planned once a connection.
create or replace function acting_person() returns uuid language plpgsql stable parallel safe as $$
begin
    return (select p.id from person p where p.id = nullif(current_setting('verdict.person', true), '')::uuid and p.disabled_at is null);
end $$;
