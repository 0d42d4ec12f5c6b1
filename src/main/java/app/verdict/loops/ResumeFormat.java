package app.verdict.loops;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a résumé may be, known by what is in the file and not by what it says it is. */
public enum ResumeFormat {
    PDF("application/pdf") {
        @Override
        boolean is(byte[] file) {
            return begins(file, "%PDF-");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        boolean is(byte[] file) {
            return begins(file, "PK\u0003\u0004")
                    && ZipNames.of(file)
                            .filter(names -> names.contains("[Content_Types].xml")
                                    && names.contains("word/document.xml")
                                    && names.stream()
                                            .noneMatch(name -> name.toLowerCase(Locale.ROOT)
                                                    .endsWith("vbaproject.bin")))
                            .isPresent();
        }
    },
    TXT("text/plain;charset=UTF-8") {
        @Override
        boolean is(byte[] file) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(file))
                        .chars()
                        .noneMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0);
            } catch (CharacterCodingException otherBytes) {
                return false;
            }
        }
    };

    private final String mediaType;

    ResumeFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract boolean is(byte[] file);

    /** As it stands in the header of an answer. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends: ".pdf". */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** What the name promises. */
    static Optional<ResumeFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }

    private static boolean begins(byte[] file, String sign) {
        var bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
    }
}
