package app.verdict.faults;

/** F5: PostgreSQL has no room left and says so (SQLSTATE 53100), until somebody makes some. */
final class DiskFull implements Fault {
    @Override
    public void strike(Stage stage) {
        stage.client();
        var writer = stage.writer();
        writer.types("why", 1).isSaved();
        var sql = stage.office().sql();
        sql.execute("create function no_room() returns trigger language plpgsql as $$ begin"
                + " raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';"
                + " end $$");
        sql.execute("create trigger no_room before insert on scorecard_change for each row execute function no_room()");
        try {
            var note = writer.notes(2);
            writer.isTold("The database has no room left; an administrator has to make some.")
                    .isTold("kept on this device")
                    .types(note, 1);
        } finally {
            sql.execute("drop function no_room() cascade");
        }
        writer.isSaved();
    }
}
