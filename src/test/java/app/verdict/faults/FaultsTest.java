package app.verdict.faults;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong while people write: nothing acknowledged is lost, and no page says "Saved" of what is not. */
class FaultsTest {
    private static Stage stage;

    @BeforeAll
    static void raise() {
        stage = new Stage(new Random(1), true);
    }

    @AfterAll
    static void strike() throws Exception {
        stage.close();
    }

    @Test
    void an_application_killed_in_the_middle_of_a_word_loses_nothing_but_plain_flow_does() throws Exception {
        stage.survives(new KilledWhilePeopleType());
    }

    @Test
    void an_application_that_stops_for_a_while_loses_nothing() throws Exception {
        stage.survives(new StoppedForAWhile());
    }

    @Test
    void a_connection_cut_anywhere_loses_nothing() throws Exception {
        stage.survives(new ConnectionCut());
    }

    @Test
    void a_database_that_crashes_or_is_out_of_reach_loses_nothing() throws Exception {
        stage.survives(new DatabaseGone());
    }

    @Test
    void a_full_disk_loses_nothing() throws Exception {
        stage.survives(new DiskFull());
    }

    @Test
    void a_page_left_right_after_a_key_loses_nothing_but_plain_flow_does() throws Exception {
        stage.survives(new LeftInTheMiddle());
    }

    @Test
    void a_killed_browser_loses_nothing_and_leaves_nothing_readable() throws Exception {
        stage.survives(new BrowserKilled());
    }

    @Test
    void a_session_that_ends_in_mid_sentence_loses_nothing_and_shows_nobody_anothers() throws Exception {
        stage.survives(new SessionExpired());
    }

    @Test
    void two_devices_merge_or_let_their_author_choose() throws Exception {
        stage.survives(new TwoTabs());
    }

    @Test
    void submitting_twice_is_one_submission() throws Exception {
        stage.survives(new SubmittedTwice());
    }

    @Test
    void a_silent_push_loses_nothing() throws Exception {
        stage.survives(new PushSilent());
    }

    @Test
    void a_clock_that_is_hours_off_loses_nothing_and_times_evidence_right() throws Exception {
        stage.survives(new ClockHoursOff());
    }

    @Test
    void a_page_built_anew_in_mid_word_loses_neither_text_nor_cursor() throws Exception {
        stage.survives(new Resynchronised());
    }

    @Test
    void what_the_server_does_not_take_is_told_plainly_and_stays() throws Exception {
        stage.survives(new NotTaken());
    }

    @Test
    void signing_out_leaves_nothing_on_the_device_and_drops_nothing_unasked() throws Exception {
        stage.survives(new SignedOut());
    }
}
