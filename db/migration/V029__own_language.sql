-- The language that somebody has chosen to read; where there is none, their browser decides.
alter table person add column language text constraint language_is_a_tag check (language ~ '^[a-z]{2,3}$');
