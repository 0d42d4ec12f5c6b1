-- What a team had in its database when it ran the version of V005: a decided loop, one that is being interviewed, a draft.

insert into person (id, name, email, password_hash, joined_at)
select ('00000000-0000-0000-0001-00000000000' || n)::uuid, 'Person ' || n, 'person' || n || '@example.org', '{bcrypt}$2a$04$h6lxZLPvOpTgnJomfv2HseIrWOkUeN1S6Bp/ewPAGyShxv5.Vz80O', now()
from generate_series(1, 5) n;
insert into person_duty select id, 'INTERVIEWER' from person;
insert into person_duty values ('00000000-0000-0000-0001-000000000001', 'HIRING_MANAGER'), ('00000000-0000-0000-0001-000000000005', 'ADMINISTRATOR');
insert into invitation values (gen_random_uuid(), '00000000-0000-0000-0001-000000000002', 'hash', now(), now());

insert into role values ('00000000-0000-0000-0002-000000000001', 'DESIGN', 'Designer', 'draws what nobody needs', '{churn}');
insert into rubric values ('00000000-0000-0000-0002-000000000002', '00000000-0000-0000-0002-000000000001', 1, null);
insert into competency
select ('00000000-0000-0000-0003-00000000000' || n)::uuid, '00000000-0000-0000-0002-000000000002', n, 'code' || n, 'Competency ' || n, 'line', 1, n = 1, true, 3, 2,
    '{one,two,three,four}', '{why?}', '{L5,L6,L7}' from generate_series(1, 3) n;
insert into marker values ('00000000-0000-0000-0002-000000000003', '00000000-0000-0000-0003-000000000001', 1, 'verdict', 'Verdict given', 'GOOD', 'decides');
insert into case_study values ('00000000-0000-0000-0002-000000000004', '00000000-0000-0000-0002-000000000002', 1, 'PRODUCT_CASE', 'Case', 'text', 'churn');
update rubric set published_at = now();

insert into opening values ('00000000-0000-0000-0004-000000000001', 'Designer', '00000000-0000-0000-0002-000000000002', 'L6',
    '00000000-0000-0000-0001-000000000001', 'AFTER_OWN', 60, 24, 5, now());
insert into candidate select ('00000000-0000-0000-0005-00000000000' || n)::uuid, 'Candidate ' || n, '', now() from generate_series(1, 2) n;
insert into loop (id, opening_id, candidate_id, planned_by, planned_at, closed_at, version)
select ('00000000-0000-0000-0006-00000000000' || n)::uuid, '00000000-0000-0000-0004-000000000001', ('00000000-0000-0000-0005-00000000000' || n)::uuid,
    '00000000-0000-0000-0001-000000000001', now(), case n when 1 then now() end, 0 from generate_series(1, 2) n;
insert into interview (id, loop_id, interviewer_id, kind, starts_at, minutes, scorecard_in_at)
select ('00000000-0000-0000-0007-0000000000' || l || i)::uuid, ('00000000-0000-0000-0006-00000000000' || l)::uuid,
    ('00000000-0000-0000-0001-00000000000' || i)::uuid, 'PRODUCT_CASE', now(), 50, case when l = 1 then now() end
from generate_series(1, 2) l, generate_series(2, 4) i;
insert into interview_focus select i.id, c.id from interview i, competency c;

insert into scorecard (id, interview_id, loop_id, author_id, begun_at, recommendation, why)
select ('00000000-0000-0000-0008-' || right(id::text, 12))::uuid, id, loop_id, interviewer_id, now(), 3, 'Because' from interview;
insert into rating select s.id, c.id, 3, now() from scorecard s, competency c;
insert into evidence select ('00000000-0000-0000-0009-' || right(s.id::text, 12))::uuid, s.id, '00000000-0000-0000-0003-000000000001', now(), 'What was said' from scorecard s;
insert into marker_tap select gen_random_uuid(), s.id, '00000000-0000-0000-0002-000000000003', now() from scorecard s;
update scorecard set submitted_at = now() where loop_id = '00000000-0000-0000-0006-000000000001';
insert into revision select '00000000-0000-0000-0010-000000000001', id, now(), 'Slept over it', 2 from scorecard where submitted_at is not null limit 1;
insert into revised_rating values ('00000000-0000-0000-0010-000000000001', '00000000-0000-0000-0003-000000000001', 2);

insert into decision values ('00000000-0000-0000-0011-000000000001', '00000000-0000-0000-0006-000000000001', 'HIRE', 'L6', 'All of them said yes',
    '00000000-0000-0000-0001-000000000001', now(), current_date, 1);
insert into decisive_evidence select '00000000-0000-0000-0011-000000000001', e.id from evidence e join scorecard s on s.id = e.scorecard_id
    where s.submitted_at is not null;
insert into ruling select '00000000-0000-0000-0011-000000000001', id, '00000000-0000-0000-0003-000000000001', 'Looked at' from scorecard
    where submitted_at is not null limit 1;
insert into dissent values ('00000000-0000-0000-0011-000000000001', '00000000-0000-0000-0001-000000000002', 'DISAGREE', null, 'Not for me');
insert into decided_without select '00000000-0000-0000-0011-000000000001', id, 'Did not wait' from interview where scorecard_in_at is not null limit 1;
insert into setup_code (code_hash) values ('hash');
