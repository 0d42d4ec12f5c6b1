package app.verdict.packets;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.Examples;
import app.verdict.VerdictTest;
import app.verdict.journeys.NaughtyStrings;
import app.verdict.loops.Loops;
import app.verdict.loops.Visibility;
import app.verdict.people.Acting;
import app.verdict.people.Invalid;
import app.verdict.rubrics.Rating;
import app.verdict.scorecards.Journal;
import app.verdict.scorecards.Scorecards;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The three files of a packet tell the same, whatever people write. Read back by other parsers than wrote them. */
@VerdictTest
class PacketFormatsTest {
    @Autowired
    Examples examples;

    @Autowired
    Loops loops;

    @Autowired
    Packets packets;

    @Autowired
    Scorecards scorecards;

    @Autowired
    Journal journal;

    @Autowired
    PacketPdf pdf;

    @Autowired
    PacketJson json;

    @Autowired
    PacketCsv csv;

    @ParameterizedTest
    @ValueSource(strings = {DemoPackets.AGREED_WITH_EVERYTHING, DemoPackets.HIRED_WITH_A_DISSENT})
    void the_three_hold_the_same_facts(String candidate) throws IOException {
        var packet = new DemoPackets(examples, loops, packets).of(candidate);
        var read = parsed(packet);
        var rows = rows(packet);
        var text = printed(packet);
        assertThat(read.get("format").getAsInt()).isEqualTo(Packet.FORMAT);
        for (var card : packet.scorecards()) {
            var written = find(read.getAsJsonArray("scorecards"), "author", card.author());
            assertThat(written.get("why").getAsString()).isEqualTo(card.why());
            assertThat(values(rows, "scorecard", card.author(), "why")).containsExactly(card.why());
            assertThat(text)
                    .contains(words(card.why()), words(card.independence().statement()));
            assertThat(values(rows, "scorecard", card.author(), "independence"))
                    .containsExactly(card.independence().statement());
            for (var assessed : card.competencies())
                for (var note : assessed.evidence()) {
                    assertThat(text).contains(words(note.text()));
                    assertThat(values(
                                    rows,
                                    "scorecard",
                                    card.author(),
                                    note.decisive() ? "decisive evidence" : "evidence"))
                            .contains(note.text());
                    assertThat(written.toString()).contains(new JsonPrimitive(note.text()).toString());
                }
        }
        for (var competency : packet.competencies()) {
            var written = find(read.getAsJsonArray("competencies"), "name", competency.name());
            assertThat(written.get("mean").getAsDouble()).isEqualTo(competency.mean());
            assertThat(rows)
                    .anyMatch(row -> row.get(2).equals("competency")
                            && row.get(4).equals(competency.name())
                            && row.get(5).equals("mean")
                            && Double.valueOf(row.get(6)).equals(competency.mean()));
            for (var line : competency.computed()) assertThat(text).contains(words(line));
        }
        assertThat(rows).filteredOn(row -> row.get(5).equals("stance")).hasSize(stances(packet));
        assertThat(text).contains(words(requireNonNull(packet.index().shown())));
    }

    @Test
    @Timeout(120)
    void naughty_notes_break_no_file_and_come_back_as_they_were_written() throws IOException {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        var kept = new ArrayList<String>();
        Acting.as(author.id(), () -> {
            var card = examples.draft(panel, author, Rating.YES, Map.of());
            for (var naughty : NaughtyStrings.all()) {
                journal.note(card, null, naughty.text());
                if (Invalid.says(naughty.text())) kept.add(Invalid.storable(naughty.text()));
            }
            scorecards.submit(card);
        });
        var packet =
                Acting.as(panel.manager().id(), () -> packets.of(panel.loop().id()));
        assertThat(kept).hasSizeGreaterThan(400);
        assertThat(packet.scorecards().getFirst().untied())
                .extracting(ScorecardFacts.Note::text)
                .containsExactlyInAnyOrderElementsOf(kept);
        var card = parsed(packet).getAsJsonArray("scorecards").get(0).getAsJsonObject();
        assertThat(StreamSupport.stream(card.getAsJsonArray("untied").spliterator(), false)
                        .map(note -> note.getAsJsonObject().get("text").getAsString()))
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(rows(packet).stream()
                        .filter(row ->
                                row.get(5).equals("evidence") && row.get(4).isEmpty())
                        .map(row -> row.get(6)))
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(printed(packet)).contains("Nottiedtoacompetency", "Page2of");
    }

    @Test
    @Timeout(120)
    void naughty_names_break_no_file_and_come_back_as_they_were_written() throws IOException {
        var some = new DemoPackets(examples, loops, packets).of(DemoPackets.HIRED_WITH_A_DISSENT);
        int printed = 0;
        for (var naughty : NaughtyStrings.all()) {
            var name = Invalid.storable(naughty.text()).strip();
            if (!Invalid.says(name) || name.length() > 200) continue;
            var packet = named(some, name);
            assertThat(parsed(packet).getAsJsonObject("loop").get("candidate").getAsString())
                    .isEqualTo(name);
            assertThat(rows(packet)).allMatch(row -> row.get(1).equals(name));
            if (printed++ % 20 == 0) assertThat(pdf.of(packet)).isNotEmpty();
        }
        assertThat(printed).isGreaterThan(400);
    }

    @Test
    @Timeout(120)
    void the_longest_evidence_without_a_space_is_printed_in_full() throws IOException {
        var panel = examples.panel("PM", 1, Visibility.AFTER_OWN);
        var author = panel.interviewer(0);
        Acting.as(author.id(), () -> {
            var card = examples.draft(panel, author, Rating.YES, Map.of());
            journal.note(card, null, "a".repeat(249_999) + "z");
            scorecards.submit(card);
        });
        var packet =
                Acting.as(panel.manager().id(), () -> packets.of(panel.loop().id()));
        var letters = printed(packet).replaceAll("[^az]", "");
        assertThat(letters).contains("z");
        assertThat(letters.chars().filter(letter -> letter == 'a').count()).isGreaterThan(249_999);
    }

    private static int stances(Packet packet) {
        return packet.decision() == null ? 0 : packet.decision().stances().size();
    }

    /** The same packet of somebody with another name. */
    private static Packet named(Packet some, String name) {
        var loop = some.loop();
        return new Packet(
                some.format(),
                some.id(),
                some.madeAt(),
                some.madeFor(),
                some.timeZone(),
                some.language(),
                new LoopFacts(
                        name,
                        loop.opening(),
                        loop.level(),
                        loop.role(),
                        loop.rubricVersion(),
                        loop.hiringManager(),
                        loop.decisionDue(),
                        loop.calledOffAt(),
                        loop.interviews()),
                some.decision(),
                some.formulaVersion(),
                some.competencies(),
                some.index(),
                some.agenda(),
                some.meeting(),
                List.of());
    }

    private JsonObject parsed(Packet packet) {
        return JsonParser.parseString(new String(json.of(packet), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    private static JsonObject find(Iterable<JsonElement> all, String key, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(one -> one.get(key).getAsString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    /** Without the head. */
    private List<List<String>> rows(Packet packet) {
        var text = new String(csv.of(packet), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"loop\",\"candidate\",");
        return Written.rows(text.substring(1)).stream()
                .skip(1)
                .map(row -> row.stream().map(Written::in).toList())
                .toList();
    }

    private static List<String> values(List<List<String>> rows, String part, String person, String fact) {
        return rows.stream()
                .filter(row -> row.get(2).equals(part)
                        && row.get(3).equals(person)
                        && row.get(5).equals(fact))
                .map(row -> row.get(6))
                .toList();
    }

    /** As read, without the spaces: a line ends wherever it is full. */
    private String printed(Packet packet) throws IOException {
        try (var document = Loader.loadPDF(pdf.of(packet))) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
