-- Passkeys that an administrator has removed, since their device was lost: kept until their owner has seen it. The key
-- itself is gone.
create table lost_passkey (
    credential_id text primary key,
    person_id     uuid not null references person,
    label         text not null,
    removed_by    uuid not null references person,
    removed_at    timestamptz not null
);
create index lost_passkey_by_person on lost_passkey (person_id);
