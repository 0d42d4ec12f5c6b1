package app.verdict.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail as it arrived.
 *
 * @param sent by the clock of the test
 * @param text everything in it, headers as well: as it came, and each part once more in clear
 * @param calendars what it has for calendars, each as where it is, its type and its file with its lines unfolded
 */
record Mail(String to, Instant sent, String subject, String id, String text, List<String> calendars) {
    static Mail of(MimeMessage message) {
        try {
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSentDate().toInstant(),
                    message.getSubject(),
                    message.getMessageID(),
                    raw.toString(StandardCharsets.UTF_8) + clear(message),
                    calendars(message, "").toList());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String clear(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof InputStream file)
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        if (!(part.getContent() instanceof Multipart parts)) return String.valueOf(part.getContent());
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) all.append(clear(parts.getBodyPart(i)));
        return all.toString();
    }

    private static Stream<String> calendars(Part part, String place) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar") || part.isMimeType("application/ics"))
            return Stream.of(place + part.getContentType() + "\n" + clear(part).replace("\r\n ", ""));
        var all = Stream.<String>of();
        if (part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++)
                all = Stream.concat(
                        all,
                        calendars(
                                parts.getBodyPart(i),
                                place + parts.getContentType().replaceAll("(?s)multipart/(\\w+);.*", "$1 > ")));
        return all;
    }
}
