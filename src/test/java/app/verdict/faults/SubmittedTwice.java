package app.verdict.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.faults.Network.Cut;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** F9: Submit is clicked twice, in two tabs, its reply is lost, and it is sent again: one submission. */
final class SubmittedTwice implements Fault {
    private static final String CLICK = "document.querySelector('[data-submit]').click()";

    @Override
    public void strike(Stage stage) throws IOException {
        var writer = stage.writer();
        writer.notes(2);
        writer.rates(3)
                .ratesTheOthersNotAssessed()
                .recommends(3)
                .types("why", 2)
                .types("self", 1)
                .isSaved();
        var other = stage.writer(writer.desk(), writer.assignment());
        stage.checkNow(other);
        stage.checkNow(writer);
        var before = new Stored(stage.office().sql(), writer.card()).standing();
        stage.toServer().cut(Cut.BEFORE_REPLY, 1);
        writer.page().evaluate(CLICK + ";" + CLICK);
        other.page().evaluate(CLICK);
        for (var tab : List.of(writer, other)) {
            tab.looksAtIt();
            tab.page().getByText("Open the debrief").waitFor();
        }
        var submitted = submission(stage, writer.card());
        againAndAgain(stage, writer.assignment());
        assertThat(submission(stage, writer.card())).isEqualTo(submitted).doesNotContainValue(null);
        assertThat(new Stored(stage.office().sql(), writer.card()).standing()).isEqualTo(before);
    }

    private static void againAndAgain(Stage stage, Assignment assignment) throws IOException {
        var calls = new JournalCalls(stage.toServer().address(), assignment.person());
        calls.signIn();
        int revision =
                calls.open(assignment.card()).path("draft").path("revision").asInt();
        for (int i = 0; i < 3; i++)
            assertThat(calls.submit(assignment.card(), revision)
                            .path("submitted")
                            .asBoolean())
                    .isTrue();
        Map<String, Object> edit = Map.of("seq", 1, "field", "why", "base", 0, "value", "too late", "age", 0);
        var late = calls.keep(assignment.card(), Map.of("tab", UUID.randomUUID(), "known", 0, "edits", List.of(edit)));
        assertThat(late.path("kept").path("receipts").path(0).path("outcome").asString())
                .isEqualTo("REFUSED");
    }

    private static Map<String, Object> submission(Stage stage, UUID card) {
        Processes.until(
                () -> "one submission",
                Duration.ofSeconds(30),
                () -> stage.office()
                                .sql()
                                .queryForObject(
                                        "select count(*) from scorecard where id = ? and submitted_at is not null",
                                        Integer.class,
                                        card)
                        == 1);
        return stage.office()
                .sql()
                .queryForMap(
                        "select s.submitted_at, i.scorecard_in_at, (select count(*) from evidence e where e.scorecard_id = s.id),"
                                + " (select count(*) from revision r where r.scorecard_id = s.id) as revisions"
                                + " from scorecard s join interview i on i.id = s.interview_id where s.id = ?",
                        card);
    }
}
