-- What the application may do, for the tables that are there now. One node at a time: two grants at once collide.

select pg_advisory_xact_lock(1447379028);

grant usage on schema "${flyway:defaultSchema}" to "${application}";
grant select, insert, update, delete on all tables in schema "${flyway:defaultSchema}" to "${application}";
grant execute on all functions in schema "${flyway:defaultSchema}" to "${application}";
revoke all on "${flyway:defaultSchema}".audit_entry from "${application}";
grant select, insert on "${flyway:defaultSchema}".audit_entry to "${application}";
revoke all on "${flyway:defaultSchema}".audit_head from "${application}";
revoke all on "${flyway:defaultSchema}"."${flyway:table}" from "${application}";
-- a loop and a candidate go by purge_loop, purge_candidate and erase_candidate alone, and figures are left by them alone
revoke delete on "${flyway:defaultSchema}".loop, "${flyway:defaultSchema}".candidate, "${flyway:defaultSchema}".interview,
    "${flyway:defaultSchema}".opening, "${flyway:defaultSchema}".meeting, "${flyway:defaultSchema}".discussion,
    "${flyway:defaultSchema}".unrecorded_readings from "${application}";
revoke insert, update, delete on "${flyway:defaultSchema}".kept_loops, "${flyway:defaultSchema}".kept_ratings,
    "${flyway:defaultSchema}".erasure from "${application}";
revoke execute on function "${flyway:defaultSchema}".leave_figures(uuid), "${flyway:defaultSchema}".delete_loop(uuid),
    "${flyway:defaultSchema}".delete_candidate(uuid) from "${application}";
