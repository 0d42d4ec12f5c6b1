package app.verdict.records;

import app.verdict.packets.Packet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A packet whose every text has gone through a redaction, whatever fields packets have or will have. */
final class RedactedPacket {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Ids, moments and dates, in which a name could stand by accident. */
    private static final Pattern WRITTEN_BY_NOBODY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z)?");

    /** Verdict's own words, where a name would only stand by accident: ratings, stances, places of clocks. */
    private static final Set<String> OUR_OWN =
            Set.of("timeZone", "language", "words", "stance", "outcome", "state", "code", "level", "role", "kind");

    private RedactedPacket() {}

    static Packet of(Packet packet, Redaction redaction) {
        return JSON.treeToValue(redacted(JSON.valueToTree(packet), redaction), Packet.class);
    }

    private static JsonNode redacted(JsonNode node, Redaction redaction) {
        return switch (node) {
            case ObjectNode object -> {
                var made = JSON.createObjectNode();
                object.properties()
                        .forEach(field -> made.set(
                                field.getKey(),
                                OUR_OWN.contains(field.getKey())
                                        ? field.getValue()
                                        : redacted(field.getValue(), redaction)));
                yield made;
            }
            case ArrayNode array -> {
                var made = JSON.createArrayNode();
                array.forEach(element -> made.add(redacted(element, redaction)));
                yield made;
            }
            default ->
                node.isString() && !WRITTEN_BY_NOBODY.matcher(node.asString()).matches()
                        ? JSON.getNodeFactory().stringNode(redaction.of(node.asString()))
                        : node;
        };
    }
}
