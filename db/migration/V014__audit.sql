-- Who did what when, as a chain: each entry's hash covers the one before it, so that none is changed, left out or put in
-- between unnoticed. No text that anybody wrote about a candidate is ever in it, so that what is private can be erased.

create table audit_entry (
    number    bigint primary key,
    at        timestamptz not null,
    -- no references: an entry outlives whom and what it names
    person_id uuid null,
    action    text not null constraint action_is_a_word check (action ~ '^[A-Z][A-Z_]{1,39}$'),
    loop_id   uuid null,
    subjects  uuid[] not null default '{}',
    detail    text not null default '' constraint audit_detail_at_most_200 check (char_length(detail) <= 200),
    previous  bytea not null,
    hash      bytea not null constraint hash_has_256_bits check (octet_length(hash) = 32)
);
create index audit_entry_by_person on audit_entry (person_id);
create index audit_entry_by_loop on audit_entry (loop_id);

create table audit_head (
    only_one boolean primary key default true constraint at_most_one_head check (only_one),
    number   bigint not null,
    hash     bytea not null
);
insert into audit_head (number, hash) values (0, sha256('Verdict'));

-- AuditChain.java computes the same, to verify without believing the database.
create function audit_hash(previous bytea, number bigint, at timestamptz, person_id uuid, action text, loop_id uuid, subjects uuid[], detail text)
    returns bytea language sql immutable as $$
    select sha256(previous || convert_to(number || '|' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '|'
        || coalesce(person_id::text, '') || '|' || action || '|' || coalesce(loop_id::text, '') || '|'
        || array_to_string(subjects, ',') || '|' || detail, 'UTF8'))
$$;

-- The number, the time, the acting person and the hashes are the database's own, whatever the application says.
create function chain_audit_entry() returns trigger language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare head audit_head;
begin
    select * into head from audit_head for update;
    new.number := head.number + 1;
    new.at := clock_timestamp();
    new.person_id := acting_person();
    new.previous := head.hash;
    new.hash := audit_hash(new.previous, new.number, new.at, new.person_id, new.action, new.loop_id, new.subjects, new.detail);
    update audit_head set number = new.number, hash = new.hash;
    return new;
end $$;
create trigger audit_entry_is_chained before insert on audit_entry for each row execute function chain_audit_entry();
create trigger audit_entry_never_changes before update or delete on audit_entry for each row execute function refuse_to_change_a_record();
create trigger audit_entries_stay before truncate on audit_entry for each statement execute function refuse_to_change_a_record();

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy owner_keeps on audit_entry to current_user using (true) with check (true);
create policy add_one on audit_entry for insert with check (true);
create policy read_as_administrator on audit_entry for select using (exists (select from person_duty d
    where d.person_id = (select acting_person()) and d.duty = 'ADMINISTRATOR'));
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy owner_keeps on audit_head to current_user using (true) with check (true);

-- The head alone, to be kept elsewhere: with it at hand, nobody can write the whole chain anew.
create function audit_head_now() returns table (number bigint, hash bytea)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$ select h.number, h.hash from audit_head h $$;
revoke all on function chain_audit_entry(), audit_head_now() from public;
