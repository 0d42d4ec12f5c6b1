package app.verdict.packets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.springframework.stereotype.Component;

/**
 * The packet for spreadsheets: one row for each fact, by RFC 4180, in UTF-8 with the mark that spreadsheets know it by.
 * No cell can be taken for a formula; see {@link Cell}.
 */
@Component
public class PacketCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator("\r\n")
            .get();

    /** In UTF-8. */
    public byte[] of(Packet packet) {
        var csv = new StringBuilder().append(BYTE_ORDER_MARK);
        try (var printer = FORMAT.print(csv)) {
            printer.printRecord(Fact.COLUMNS);
            for (var fact : facts(packet))
                printer.printRecord(fact.cells(packet).stream().map(Cell::safe).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Fact> facts(Packet packet) {
        return Stream.of(
                        PacketFacts.loop(packet),
                        PacketFacts.decision(packet),
                        PacketFacts.competencies(packet),
                        PacketFacts.index(packet),
                        PacketFacts.agenda(packet),
                        PacketFacts.meeting(packet),
                        packet.scorecards().stream().flatMap(PacketFacts::scorecard))
                .flatMap(facts -> facts)
                .toList();
    }
}
