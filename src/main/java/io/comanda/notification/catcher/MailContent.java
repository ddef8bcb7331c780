package io.comanda.notification.catcher;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** A mail taken apart into its headers, its two readings and its files. */
class MailContent {

    private final MimeMessage message;
    private final List<File> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    /** A part with a name. */
    record File(String name, String mediaType, byte[] bytes) {}

    private MailContent(MimeMessage message) {
        this.message = message;
    }

    static MailContent of(byte[] source) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var content = new MailContent(message);
            content.collect(message);
            return content;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decoded; empty if the mail has no such header. */
    String header(String name) {
        try {
            var value = message.getHeader(name, ", ");
            return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (MessagingException | IOException e) {
            return "";
        }
    }

    String text() {
        return text;
    }

    /** With its inline pictures put into it, so that it can be shown by itself. */
    String html() {
        return html;
    }

    List<File> attachments() {
        return attachments;
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (var i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            attachments.add(file(part));
        } else if (part.isMimeType("text/html")) {
            html = (String) part.getContent();
        } else if (part.isMimeType("text/plain")) {
            text = (String) part.getContent();
        } else {
            showInline(part);
        }
    }

    private void showInline(Part part) throws MessagingException, IOException {
        var id = part.getHeader("Content-ID");
        if (id != null && id.length > 0) {
            var file = file(part);
            var data = "data:" + file.mediaType() + ";base64,"
                    + Base64.getEncoder().encodeToString(file.bytes());
            html = html.replace("cid:" + id[0].replaceAll("[<>]", ""), data);
        }
    }

    private static File file(Part part) throws MessagingException, IOException {
        var name = part.getFileName() == null ? "" : MimeUtility.decodeText(part.getFileName());
        var type = part.getContentType();
        var semicolon = type.indexOf(';');
        try (var in = part.getInputStream()) {
            return new File(name, semicolon < 0 ? type : type.substring(0, semicolon), in.readAllBytes());
        }
    }
}
