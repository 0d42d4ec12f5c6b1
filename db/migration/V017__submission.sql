-- Whoever submits is on the panel at that moment: neither taken off it, nor somebody whose interview another has now.

create function refuse_a_submission_from_outside_the_panel() returns trigger language plpgsql as $$
begin
    -- waits for whoever is just being taken off
    perform from interview i where i.id = new.interview_id and i.interviewer_id = new.author_id and i.left_at is null for share;
    if not found then
        raise exception 'a scorecard is submitted by whoever is on the panel' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger submitted_from_the_panel before insert or update on scorecard
    for each row when (new.submitted_at is not null) execute function refuse_a_submission_from_outside_the_panel();
