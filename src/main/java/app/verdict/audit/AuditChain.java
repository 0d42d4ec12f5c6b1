package app.verdict.audit;

import static app.verdict.texts.Texts.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the chain entry by entry and computes each hash itself, as V014 describes it, without believing the database. */
public final class AuditChain {
    private static final String ENTRIES =
            "select number, at, person_id, action, loop_id, subjects, detail, previous, hash from audit_entry order by number";
    private static final int PAGE = 1000;
    private static final byte[] BEGINNING = sha256("Verdict".getBytes(StandardCharsets.UTF_8));
    private static final DateTimeFormatter TO_THE_MICROSECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private final Map<Long, String> awaited = new HashMap<>();
    private byte[] last = BEGINNING;
    private long number;
    private @Nullable BrokenEntry broken;

    /**
     * The first entry at which the chain does not hold; empty where all of it does.
     *
     * @param owner a connection that sees every entry, in a transaction that sees them as of one moment
     * @param kept heads that were kept elsewhere, in any order
     */
    public static Optional<BrokenEntry> verify(Connection owner, List<AuditHead> kept) throws SQLException {
        var chain = new AuditChain();
        kept.forEach(chain::expect);
        try (var statement = entries(owner);
                var rows = statement.executeQuery()) {
            while (rows.next()) chain.follow(rows);
        }
        try (var statement = owner.createStatement();
                var head = statement.executeQuery("select number, hash from audit_head")) {
            if (!head.next()) return Optional.of(new BrokenEntry(1, text("audit.head-gone")));
            return chain.endsAt(new AuditHead(head.getLong(1), hex(head.getBytes(2))));
        }
    }

    /** All of them in their order, a page at a time. */
    static PreparedStatement entries(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(ENTRIES);
        statement.setFetchSize(PAGE);
        return statement;
    }

    /** Expects this earlier head on the way. */
    void expect(AuditHead head) {
        var other = awaited.putIfAbsent(head.number(), head.hash());
        if (other != null && !other.equals(head.hash()))
            broken = new BrokenEntry(head.number(), text("audit.two-heads"));
    }

    void follow(ResultSet row) throws SQLException {
        if (broken != null) return;
        long here = row.getLong("number");
        if (here != number + 1) broken = new BrokenEntry(number + 1, text("audit.missing"));
        else if (!Arrays.equals(row.getBytes("previous"), last))
            broken = new BrokenEntry(here, text("audit.does-not-follow"));
        else if (!Arrays.equals(row.getBytes("hash"), hash(row)))
            broken = new BrokenEntry(here, text("audit.not-as-written"));
        else if (awaited.containsKey(here) && !Objects.equals(awaited.get(here), hex(row.getBytes("hash"))))
            broken = new BrokenEntry(here, text("audit.not-the-kept-one"));
        last = row.getBytes("hash");
        number = here;
    }

    /** What is broken, when the chain should end here. */
    Optional<BrokenEntry> endsAt(AuditHead head) {
        if (broken != null) return Optional.of(broken);
        if (head.number() != number || !head.hash().equals(hex(last)))
            return Optional.of(new BrokenEntry(number + 1, text("audit.missing-at-the-end", head.number())));
        return awaited.keySet().stream()
                .filter(kept -> kept > number)
                .min(Long::compare)
                .map(kept -> new BrokenEntry(number + 1, text("audit.missing-by-a-kept-head", kept)));
    }

    private static byte[] hash(ResultSet row) throws SQLException {
        var text = "%d|%s|%s|%s|%s|%s|%s"
                .formatted(
                        row.getLong("number"),
                        TO_THE_MICROSECOND.format(
                                row.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC)),
                        id(row.getObject("person_id", UUID.class)),
                        row.getString("action"),
                        id(row.getObject("loop_id", UUID.class)),
                        AuditLog.ids(row.getArray("subjects")).stream()
                                .map(UUID::toString)
                                .collect(Collectors.joining(",")),
                        row.getString("detail"));
        var digest = digest();
        digest.update(row.getBytes("previous"));
        return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String id(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
