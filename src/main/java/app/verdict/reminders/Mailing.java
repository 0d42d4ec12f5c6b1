package app.verdict.reminders;

import app.verdict.loops.CalendarInvitations;
import app.verdict.loops.CalendarMessage;
import app.verdict.people.Site;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server, if the operator has named one. */
@Component
public class Mailing implements CalendarInvitations {
    private final ObjectProvider<JavaMailSender> smtp;
    private final String address;
    private final String from;
    private final String sender;
    private final Clock clock;

    Mailing(
            ObjectProvider<JavaMailSender> smtp,
            @Value("${verdict.public-address:}") String address,
            @Value("${verdict.mail.from:}") String from,
            Clock clock) {
        this.smtp = smtp;
        this.address = address.strip().replaceFirst("/+$", "");
        this.from = from.strip();
        this.clock = clock;
        if (!this.address.isEmpty()) Site.of(this.address);
        this.sender = this.from.isEmpty() ? "" : address(this.from);
    }

    /** The mail was not taken by the server, or nobody knows. */
    static final class NotSent extends RuntimeException {
        private final boolean mayHaveArrived;

        NotSent(String problem, Throwable cause, boolean mayHaveArrived) {
            super(problem, cause);
            this.mayHaveArrived = mayHaveArrived;
        }

        /** Unless the server was not reached, let nobody in, or said no. */
        boolean mayHaveArrived() {
            return mayHaveArrived;
        }
    }

    /** Whether reminders are sent at all: there are a server, a sender, and an address for the links. */
    public boolean on() {
        return missing().isEmpty();
    }

    @Override
    public Optional<String> sender() {
        return on() ? Optional.of(sender) : Optional.empty();
    }

    /** Without a name that may stand before it. */
    private static String address(String from) {
        try {
            return new InternetAddress(from, true).getAddress();
        } catch (AddressException e) {
            throw new IllegalStateException("VERDICT_MAIL_FROM is no e-mail address: " + from, e);
        }
    }

    /** What the operator has to set for reminders to be sent, in the words of the environment; empty where nothing is missing. */
    public String missing() {
        if (smtp.getIfAvailable() == null) return "SPRING_MAIL_HOST";
        if (address.isEmpty()) return "VERDICT_PUBLICADDRESS";
        return from.isEmpty() ? "VERDICT_MAIL_FROM" : "";
    }

    /** Where a screen is reached from a mail. There is no secret in it: whoever follows it signs in first. */
    String link(String screen) {
        return address + "/" + screen;
    }

    /** @throws NotSent when the server does not take it, or is not there */
    void send(Letter letter, String to, UUID id) {
        try {
            smtp.getObject().send(message(letter, to, id));
        } catch (MailSendException e) {
            // otherwise the server has taken it, and only the farewell failed
            if (!e.getFailedMessages().isEmpty()) throw new NotSent(reason(e), e, !refused(e));
        } catch (MailException | MessagingException e) {
            throw new NotSent(reason(e), e, false);
        }
    }

    /** There was no connection, which Spring then names as the cause of all, or the server said no. */
    private static boolean refused(MailSendException problem) {
        return Stream.of(problem.getMessageExceptions())
                .allMatch(one -> one == problem.getCause() || one instanceof SendFailedException);
    }

    private MimeMessage message(Letter letter, String to, UUID id) throws MessagingException {
        var message = new Known("<%s@%s>".formatted(id, Site.of(address).host()));
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(from, true));
        helper.setTo(new InternetAddress(to, true));
        helper.setSubject(letter.subject());
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(letter.plain(), letter.html());
        if (letter.calendar() instanceof CalendarMessage calendar) attach(calendar, helper);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /**
     * Beside the text, where mail programs look for an invitation (RFC 6047), and as a file, for those that do not. The name
     * of its method stands in both.
     */
    private static void attach(CalendarMessage calendar, MimeMessageHelper helper) throws MessagingException {
        var invitation = new MimeBodyPart();
        invitation.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.file(), "text/calendar; charset=UTF-8; method=%s".formatted(calendar.method()))));
        alternatives(helper).addBodyPart(invitation);
        helper.addAttachment("interview.ics", new ByteArrayResource(calendar.file()), "application/ics");
    }

    private static MimeMultipart alternatives(MimeMessageHelper helper) throws MessagingException {
        try {
            return (MimeMultipart) helper.getMimeMultipart().getBodyPart(0).getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) cause = cause.getCause();
        return "%s: %s".formatted(cause.getClass().getSimpleName(), cause.getMessage());
    }

    /** Named by us: the same reminder is the same message, however often it is sent. */
    private static final class Known extends MimeMessage {
        private final String id;

        Known(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
