package app.verdict.people;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Where a request comes from, as one that guesses counts: an address, or the 64 bits that one house has of long ones. */
public record Network(String name) {
    /** @param address as the server or a proxy tells it, whatever that is */
    public static Network of(String address) {
        if (!address.contains(":")) return new Network(address);
        try {
            return new Network(
                    InetAddress.ofLiteral(address) instanceof Inet6Address long6
                            ? HexFormat.of().formatHex(long6.getAddress(), 0, 8)
                            : address);
        } catch (IllegalArgumentException e) {
            return new Network(address);
        }
    }
}
