package app.verdict.packets;

import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The packet for programs: every value of it under its name, in the order of docs/packet.md. */
@Component
public class PacketJson {
    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** In UTF-8. */
    public byte[] of(Packet packet) {
        return json.writeValueAsBytes(packet);
    }
}
