-- Duties for one opening alone, beside those that somebody has everywhere: its recruiters and its interviewers. (Its hiring
-- manager stands on the opening itself.)
create table opening_duty (
    opening_id uuid not null references opening,
    person_id  uuid not null references person,
    duty       text not null constraint duties_of_one_opening check (duty in ('RECRUITER', 'INTERVIEWER')),
    primary key (opening_id, person_id, duty)
);
create index opening_duty_by_person on opening_duty (person_id);

-- Hire or no hire, for everybody who may see the loop; its opening's own recruiters are among them now.
create or replace function outcome_of(asked uuid) returns text language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp as $$
    select d.outcome from decision d join loop l on l.id = d.loop_id join opening o on o.id = l.opening_id
    where d.loop_id = asked and d.number = (select max(e.number) from decision e where e.loop_id = asked)
      and not exists (select from candidate k join person p on lower(p.email) = lower(k.email)
          where k.id = l.candidate_id and p.id = acting_person())
      and (acting_person() in (o.hiring_manager_id, l.facilitator_id, l.second_approver_id)
          or exists (select from interview i where i.loop_id = asked and i.interviewer_id = acting_person() and i.left_at is null)
          or exists (select from opening_duty t where t.opening_id = o.id and t.person_id = acting_person() and t.duty = 'RECRUITER')
          or exists (select from person_duty p where p.person_id = acting_person() and p.duty in ('RECRUITER', 'ADMINISTRATOR')))
$$;
