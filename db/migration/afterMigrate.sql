-- What the application may do, for the tables that are there now. One node at a time: two grants at once collide.

select pg_advisory_xact_lock(1447379028);

grant usage on schema "${flyway:defaultSchema}" to "${application}";
grant select, insert, update, delete on all tables in schema "${flyway:defaultSchema}" to "${application}";
grant execute on all functions in schema "${flyway:defaultSchema}" to "${application}";
revoke all on "${flyway:defaultSchema}".audit_entry from "${application}";
grant select, insert on "${flyway:defaultSchema}".audit_entry to "${application}";
revoke all on "${flyway:defaultSchema}".audit_head from "${application}";
revoke all on "${flyway:defaultSchema}"."${flyway:table}" from "${application}";
