package app.verdict.records;

import app.verdict.packets.Packet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A packet whose every text has gone through a redaction, whatever fields packets have or will have. */
final class RedactedPacket {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RedactedPacket() {}

    static Packet of(Packet packet, Redaction redaction) {
        return JSON.treeToValue(redacted(JSON.valueToTree(packet), redaction), Packet.class);
    }

    private static JsonNode redacted(JsonNode node, Redaction redaction) {
        return switch (node) {
            case ObjectNode object -> {
                var made = JSON.createObjectNode();
                object.properties().forEach(field -> made.set(field.getKey(), redacted(field.getValue(), redaction)));
                yield made;
            }
            case ArrayNode array -> {
                var made = JSON.createArrayNode();
                array.forEach(element -> made.add(redacted(element, redaction)));
                yield made;
            }
            default -> node.isString() ? JSON.getNodeFactory().stringNode(redaction.of(node.asString())) : node;
        };
    }
}
