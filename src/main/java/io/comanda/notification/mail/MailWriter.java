package io.comanda.notification.mail;

import io.comanda.notification.MailSenders;
import io.comanda.notification.domain.Mail;
import io.comanda.platform.company.Company;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.documents.StoredDocument;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Makes the message: words, layout, logo and attachments. */
@Component
public class MailWriter {

    private final LetterWriter letters;
    private final LetterLayout layout;
    private final Logo logo;
    private final Documents documents;
    private final MailSenders senders;
    private final Company company;
    private final Clock clock;

    MailWriter(
            LetterWriter letters,
            LetterLayout layout,
            Logo logo,
            Documents documents,
            MailSenders senders,
            Company company,
            Clock clock) {
        this.letters = letters;
        this.layout = layout;
        this.logo = logo;
        this.documents = documents;
        this.senders = senders;
        this.company = company;
        this.clock = clock;
    }

    /** Renders what is not yet rendered; fails if a document is missing or a header cannot be written. */
    public WrittenMail write(Mail mail, Session session) throws MessagingException, UnsupportedEncodingException {
        var attachments = mail.documentIds().stream().map(documents::content).toList();
        var letter = letters.write(
                mail, attachments.stream().map(StoredDocument::fileName).toList());
        var message = new MailMessage(session, mail.messageId());
        var helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        address(helper, mail);
        helper.setSubject(letter.title());
        helper.setText(layout.text(letter), layout.html(letter));
        if (logo.picture().isPresent()) {
            helper.addInline(Logo.ID, Logo.ID, logo.picture().get(), logo.mediaType());
        }
        for (var attachment : attachments) {
            helper.addAttachment(
                    attachment.fileName(), new ByteArrayResource(attachment.bytes()), attachment.mediaType());
        }
        return new WrittenMail(letter.title(), finished(message));
    }

    private void address(MimeMessageHelper helper, Mail mail) throws MessagingException, UnsupportedEncodingException {
        var sender = senders.now();
        helper.setFrom(sender.from().value(), Objects.requireNonNullElse(sender.name(), company.name()));
        helper.setTo(mail.recipient());
        if (sender.replyTo() != null) {
            helper.setReplyTo(sender.replyTo().value());
        }
        helper.setSentDate(Date.from(clock.instant()));
    }

    private static MimeMessage finished(MimeMessage message) throws MessagingException {
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
