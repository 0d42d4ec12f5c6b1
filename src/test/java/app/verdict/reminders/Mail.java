package app.verdict.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A mail as it arrived.
 *
 * @param sent by the clock of the test
 * @param text everything in it, headers as well: as it came, and each part once more in clear
 */
record Mail(String to, Instant sent, String subject, String id, String text) {
    static Mail of(MimeMessage message) {
        try {
            var raw = new ByteArrayOutputStream();
            message.writeTo(raw);
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSentDate().toInstant(),
                    message.getSubject(),
                    message.getMessageID(),
                    raw.toString(StandardCharsets.UTF_8) + clear(message));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String clear(Part part) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) return String.valueOf(part.getContent());
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) all.append(clear(parts.getBodyPart(i)));
        return all.toString();
    }
}
