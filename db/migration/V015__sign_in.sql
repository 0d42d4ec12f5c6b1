-- How people come in, how long they stay, and how they are kept out.

alter table person add column disabled_at timestamptz null;
-- counted up when somebody is signed out everywhere: a session that began under another count is over. A count, since the
-- clocks of two nodes may differ.
alter table person add column sessions_ended integer not null default 0 constraint sessions_ended_counts_up check (sessions_ended >= 0);

-- Whoever was shut out acts no more, whatever session is still open: without an acting person there are no private rows.
create or replace function acting_person() returns uuid language sql stable parallel safe as $$
    select p.id from person p where p.id = nullif(current_setting('verdict.person', true), '')::uuid and p.disabled_at is null
$$;

-- The audit goes on naming them: that somebody tried is worth knowing.
create or replace function chain_audit_entry() returns trigger language plpgsql security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
declare head audit_head;
begin
    select * into head from audit_head for update;
    new.number := head.number + 1;
    new.at := clock_timestamp();
    new.person_id := nullif(current_setting('verdict.person', true), '')::uuid;
    new.previous := head.hash;
    new.hash := audit_hash(new.previous, new.number, new.at, new.person_id, new.action, new.loop_id, new.subjects, new.detail);
    update audit_head set number = new.number, hash = new.hash;
    return new;
end $$;

-- What a person's device or security key proves itself with, instead of a password (WebAuthn).
create table passkey (
    credential_id    text primary key,
    person_id        uuid not null references person,
    label            text not null constraint passkey_has_a_label check (label ~ '\S' and char_length(label) <= 100),
    public_key       bytea not null,
    signature_count  bigint not null,
    user_verified    boolean not null,
    transports       text not null,
    backup_eligible  boolean not null,
    backed_up        boolean not null,
    attestation      bytea not null,
    added_at         timestamptz not null,
    last_used_at     timestamptz null
);
create index passkey_by_person on passkey (person_id);

-- Who somebody is at an OpenID Connect provider: its word for itself and for the person, never the e-mail address, which
-- can be given to another person later.
create table identity (
    issuer    text not null,
    subject   text not null,
    person_id uuid not null references person,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index identity_by_person on identity (person_id);

-- Failed sign-ins by what they were tried on and from where, as hashes: an address that was typed may be a password.
create table sign_in_failures (
    key_hash       text primary key,
    failures       integer not null constraint failures_count_up check (failures >= 0),
    last_at        timestamptz not null,
    slowed_on_record boolean not null default false
);
create index sign_in_failures_by_time on sign_in_failures (last_at);

-- Browsers from which somebody has signed in: they do not wait for what strangers try elsewhere.
create table known_browser (
    secret_hash text primary key,
    person_id   uuid not null references person,
    last_used_at timestamptz not null
);
create index known_browser_by_person on known_browser (person_id);
