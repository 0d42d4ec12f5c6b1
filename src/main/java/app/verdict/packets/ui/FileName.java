package app.verdict.packets.ui;

import static app.verdict.texts.Texts.text;

/** A file's name that says whose packet it is and that every system can keep. */
final class FileName {
    private static final int LONGEST = 80;

    private FileName() {}

    /** @param ending without its dot */
    static String of(String candidate, String ending) {
        var name = candidate
                .codePoints()
                .map(character -> kept(character) ? character : ' ')
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("\\s+", " ");
        return name.isEmpty() ? text("packets.file", ending) : text("packets.file-on", name, ending);
    }

    /** Neither what separates folders or steers a shell or a line, nor what does not show. */
    private static boolean kept(int character) {
        return "/\\:*?\"<>|%".indexOf(character) < 0
                && switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
