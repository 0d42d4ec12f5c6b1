package app.verdict.loops;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a ZIP file, from its central directory (APPNOTE 4.3.12, 4.3.16): nothing is unpacked, so that a small file
 * which unpacks to a huge one does no harm.
 */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipNames() {}

    /** Empty where the file is none, or is not whole. */
    static Optional<Set<String>> of(byte[] file) {
        var zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int last = file.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
            if (zip.getInt(at) == END)
                return names(
                        zip, Integer.toUnsignedLong(zip.getInt(at + 16)), Short.toUnsignedInt(zip.getShort(at + 10)));
        return Optional.empty();
    }

    private static Optional<Set<String>> names(ByteBuffer zip, long begin, int count) {
        var names = new HashSet<String>();
        long at = begin;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > zip.limit() || zip.getInt((int) at) != ENTRY) return Optional.empty();
            int length = Short.toUnsignedInt(zip.getShort((int) at + 28));
            if (at + ENTRY_LENGTH + length > zip.limit()) return Optional.empty();
            names.add(new String(zip.array(), (int) at + ENTRY_LENGTH, length, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH
                    + length
                    + Short.toUnsignedInt(zip.getShort((int) at + 30))
                    + Short.toUnsignedInt(zip.getShort((int) at + 32));
        }
        return Optional.of(names);
    }
}
