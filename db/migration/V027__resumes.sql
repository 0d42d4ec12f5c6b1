-- Résumés, kept with the candidate and gone with them.

create table resume (
    id           uuid primary key,
    candidate_id uuid not null references candidate,
    name         text not null constraint resume_has_a_name check (name ~ '\S' and char_length(name) <= 200),
    format       text not null constraint format_is_known check (format in ('PDF', 'DOCX', 'TXT')),
    content      bytea not null constraint at_most_10_mb check (octet_length(content) between 1 and 10485760),
    uploaded_by  uuid not null references person,
    uploaded_at  timestamptz not null
);
create index resume_by_candidate on resume (candidate_id);
create index resume_by_person on resume (uploaded_by);
-- as it is, since what is in it is packed already and a part of it can then be read without the rest
alter table resume alter column content set storage external;

-- Whoever is the candidate, or too close to them in any of their loops.
create function kept_from(asked uuid) returns boolean language plpgsql stable as $$
begin
    return exists (select from candidate k join person p on lower(p.email) = lower(k.email) where k.id = asked and p.id = acting_person())
        or exists (select from conflict c join loop l on l.id = c.loop_id where l.candidate_id = asked and c.person_id = acting_person());
end $$;

-- Whoever brings the candidate in: recruiters and administrators, and whoever keeps an opening that they have a loop for. Without
-- a loop nobody does: a résumé is kept and purged with one.
create function brings_in(asked uuid) returns boolean language plpgsql stable as $$
begin
    return not kept_from(asked) and (
        exists (select from person_duty d where d.person_id = acting_person() and d.duty in ('RECRUITER', 'ADMINISTRATOR'))
            and exists (select from loop l where l.candidate_id = asked)
        or exists (select from loop l join opening o on o.id = l.opening_id where l.candidate_id = asked and l.called_off_at is null
            and (o.hiring_manager_id = acting_person()
                or exists (select from opening_duty d where d.opening_id = o.id and d.person_id = acting_person() and d.duty = 'RECRUITER'))));
end $$;

-- They read the résumés, and so does everybody else in a loop of the candidate who owes no scorecard on them.
create function reads_resumes_of(asked uuid) returns boolean language plpgsql stable as $$
begin
    return brings_in(asked) or not kept_from(asked)
        and exists (select from loop l where l.candidate_id = asked
            and (acting_person() in (l.facilitator_id, l.second_approver_id)
                or exists (select from interview mine where mine.loop_id = l.id and mine.interviewer_id = acting_person() and mine.left_at is null)))
        and not exists (select from interview owed join loop l on l.id = owed.loop_id where l.candidate_id = asked
            and owed.interviewer_id = acting_person() and owed.scorecard_in_at is null and owed.left_at is null);
end $$;

alter table resume enable row level security;
alter table resume force row level security;
create policy owner_keeps on resume to current_user using (true) with check (true);
create policy read_in_a_loop on resume for select using (reads_resumes_of(candidate_id));
create policy add_in_own_name on resume for insert with check (uploaded_by = (select acting_person()) and brings_in(candidate_id));
create policy remove_who_brings_in on resume for delete using (brings_in(candidate_id));

create or replace function delete_candidate(asked uuid) returns void language plpgsql
    set search_path = "${flyway:defaultSchema}", pg_temp as $$
begin
    perform set_config('verdict.purging', 'on', true);
    delete from access_request x where x.candidate_id = asked;
    delete from resume x where x.candidate_id = asked;
    delete from candidate x where x.id = asked;
    perform set_config('verdict.purging', '', true);
end $$;
