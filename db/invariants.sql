-- What must hold in every Verdict database, whatever the application does. Each sentence is followed by a query that
-- names what breaks it, one row each. Run by ./verdict invariants.

-- * Every private table refuses whoever no policy lets in, and has policies.
select c.relname from pg_class c
where c.relnamespace = to_regnamespace(current_schema()) and c.relname in ('scorecard', 'rating', 'evidence', 'marker_tap', 'revision',
    'revised_rating', 'scorecard_change', 'note_to_self', 'journal_key', 'first_reading', 'lean', 'estimate', 'scribe_line',
    'proposed_ruling', 'final_word', 'approval', 'loop_step', 'proposal', 'decision', 'decisive_evidence', 'ruling', 'dissent',
    'decided_without', 'premortem', 'waiver', 'reopening', 'outcome_review', 'legal_hold', 'retention_change', 'access_request', 'erasure',
    'reminder', 'reminder_settings', 'saved_view', 'resume', 'practice', 'practice_rating', 'first_steps_put_away')
  and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid and p.polname <> 'owner_keeps'));

-- * Whatever belongs to a scorecard, a decision or a meeting is private too.
select distinct c.relname from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
where f.contype = 'f' and t.relnamespace = to_regnamespace(current_schema()) and t.relname in ('scorecard', 'revision', 'decision', 'meeting')
  and c.relname <> 'discussion' and not c.relrowsecurity;

-- * Whoever may read scorecards is bound by the rules: no superuser, nobody who bypasses them, nobody who may become the owner.
select distinct r.rolname from pg_class c cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
where c.relnamespace = to_regnamespace(current_schema()) and c.relname = 'scorecard' and a.grantee <> c.relowner
  and (r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, c.relowner, 'member'));

-- * No private table is open to everybody.
select distinct c.relname from pg_class c cross join lateral aclexplode(c.relacl) a
where c.relnamespace = to_regnamespace(current_schema()) and c.relrowsecurity and a.grantee = 0;

-- * Only the known functions look past the rules.
select p.proname from pg_proc p where p.pronamespace = to_regnamespace(current_schema()) and p.prosecdef
  and p.proname not in ('leans_in', 'estimates_in', 'outcome_of', 'proposal_was_touched', 'stands_elsewhere',
    'chain_audit_entry', 'audit_head_now', 'retention', 'due_loops', 'purge_loop', 'purge_candidate', 'erase_candidate', 'may_have_read', 'opened_since',
    'waiting_reminders', 'unwritten_reminders');

-- * What looks past the rules looks at no table that its caller has made for it.
select p.proname from pg_proc p where p.pronamespace = to_regnamespace(current_schema()) and p.prosecdef
  and not exists (select from unnest(p.proconfig) as c (setting) where c.setting ~ '^search_path=.*, *pg_temp$');

-- * No view reads with its owner's rights.
select c.relname from pg_class c where c.relnamespace = to_regnamespace(current_schema())
  and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false));

-- * What is a record is kept from changing.
select t.name from unnest(array['revision', 'revised_rating', 'decision', 'decisive_evidence', 'ruling', 'dissent', 'decided_without',
    'premortem', 'waiver', 'reopening', 'outcome_review', 'loop_step', 'scribe_line', 'first_reading',
    'legal_hold', 'retention_change', 'access_request', 'erasure']) as t (name)
where not exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
    where g.tgrelid = to_regclass(t.name) and g.tgenabled in ('O', 'A') and p.proname = 'refuse_to_change_a_record');

-- * Audit entries are added and never changed, by the database's own hand.
select t.name from unnest(array['audit_entry_is_chained', 'audit_entry_never_changes', 'audit_entries_stay']) as t (name)
where not exists (select from pg_trigger g where g.tgrelid = to_regclass('audit_entry') and g.tgname = t.name and g.tgenabled in ('O', 'A'))
union all select r.rolname from pg_class c cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
where c.oid = to_regclass('audit_entry') and a.grantee <> c.relowner and a.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE');

-- * What was submitted is kept from changing.
select t.name from unnest(array['scorecard', 'rating', 'evidence', 'marker_tap']) as t (name)
where not exists (select from pg_trigger g join pg_proc p on p.oid = g.tgfoid
    where g.tgrelid = to_regclass(t.name) and g.tgenabled in ('O', 'A') and p.proname = 'refuse_to_change_a_submitted_scorecard');

-- * Whoever submits is on the panel.
select i.id::text from interview i join scorecard s on s.interview_id = i.id and s.author_id = i.interviewer_id
where i.left_at < s.submitted_at
union all select 'submitted_from_the_panel' where not exists (select from pg_trigger g
    where g.tgrelid = to_regclass('scorecard') and g.tgname = 'submitted_from_the_panel' and g.tgenabled in ('O', 'A'));

-- * A scorecard is marked as in exactly when it was submitted.
select i.id::text from interview i left join scorecard s on s.interview_id = i.id and s.author_id = i.interviewer_id
where (i.scorecard_in_at is null) <> (s.submitted_at is null);

-- * Scorecards rate the competencies of their own rubric.
select r.scorecard_id::text from rating r join scorecard s on s.id = r.scorecard_id join loop l on l.id = s.loop_id
    join opening o on o.id = l.opening_id join competency c on c.id = r.competency_id where c.rubric_id <> o.rubric_id;

-- * A scorecard stands at its last saved change.
select s.id::text from scorecard s join scorecard_change c on c.scorecard_id = s.id group by s.id having s.revision <> max(c.revision);

-- * Nothing of what was deleted on the way is left of a submitted scorecard.
select distinct s.id::text from scorecard s join scorecard_change c on c.scorecard_id = s.id where s.submitted_at is not null and c.inserted <> '';

-- * A decided loop has a decision, and one that goes on after a decision has the reason for it.
select l.id::text from loop l left join decision d on d.loop_id = l.id
    and d.number = (select max(e.number) from decision e where e.loop_id = l.id) left join reopening r on r.decision_id = d.id
where l.closed_at is not null and d.id is null or l.closed_at is null and d.id is not null and r.decision_id is null;

-- * Decisions of a loop are counted from 1.
select d.loop_id::text from decision d group by d.loop_id having max(d.number) <> count(*);

-- * Each gate rating below the bar that a decision was made over has its ruling.
select d.id::text from decision d join scorecard s on s.loop_id = d.loop_id and s.submitted_at <= d.decided_at
    join rating r on r.scorecard_id = s.id join competency c on c.id = r.competency_id
where c.gate and r.level < c.bar and not exists (select from ruling g
    where g.decision_id = d.id and g.scorecard_id = s.id and g.competency_id = c.id);

-- * No lean was entered after the leans were revealed.
select n.loop_id::text from lean n join meeting m on m.loop_id = n.loop_id where n.entered_at > m.leans_revealed_at;

-- * No second estimate was entered before it was called for or after its reveal.
select e.loop_id::text from estimate e left join discussion d on d.loop_id = e.loop_id and d.competency_id = e.competency_id
where d.estimates_called_at is null or e.entered_at < d.estimates_called_at or e.entered_at > d.estimates_revealed_at;

-- * Nobody is on the panel of their own application.
select i.id::text from interview i join person p on p.id = i.interviewer_id join loop l on l.id = i.loop_id
    join candidate c on c.id = l.candidate_id where i.left_at is null and c.email <> '' and lower(c.email) = lower(p.email);

-- * A loop goes by the purge and by an erasure, and in no other way.
select t.name || ' by ' || r.rolname from unnest(array['loop', 'candidate', 'interview', 'opening', 'meeting']) as t (name)
    join pg_class c on c.oid = to_regclass(t.name) cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
where a.grantee <> c.relowner and a.privilege_type in ('DELETE', 'TRUNCATE');

-- * Nothing of a loop that was purged or of a candidate who was purged or erased is left.
select l.id::text from audit_entry a join loop l on l.id = a.loop_id where a.action = 'LOOP_PURGED'
union all select l.id::text from audit_entry a join loop l on l.id = any (a.subjects) where a.action = 'CANDIDATE_ERASED'
union all select k.id::text from audit_entry a join candidate k on k.id = any (a.subjects)
    where a.action in ('CANDIDATE_PURGED', 'CANDIDATE_ERASED');

-- * Nothing was purged or erased while it was under legal hold.
select a.number::text from audit_entry a cross join lateral unnest(a.subjects || a.loop_id) as gone (loop)
where a.action in ('LOOP_PURGED', 'CANDIDATE_ERASED') and (select h.action from audit_entry h
    where h.loop_id = gone.loop and h.action in ('HOLD_PLACED', 'HOLD_LIFTED') and h.number < a.number order by h.number desc limit 1) = 'HOLD_PLACED';
