package app.verdict.people;

import java.net.URI;

/** Where Verdict is reached, as browsers name it. A passkey is good for one such place. */
public record Site(String host, String origin) {
    /** @param address of any page, as in "https://verdict.example.com/people" */
    public static Site of(String address) {
        var uri = URI.create(address);
        if (uri.getHost() == null || uri.getScheme() == null)
            throw new IllegalArgumentException("not an address with a scheme and a host: " + address);
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new Site(uri.getHost(), uri.getScheme() + "://" + uri.getHost() + port);
    }
}
