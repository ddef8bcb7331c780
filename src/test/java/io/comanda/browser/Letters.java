package io.comanda.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the mail server has taken, as its readers see it. */
final class Letters implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/o/[\\w.-]+");

    private final GreenMail server;

    Letters(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Below those the system gives to callers: one who calls a server that is not up yet might get its own port. */
    static int freePort() {
        var random = new SecureRandom();
        while (true) {
            try (var socket = new ServerSocket(random.nextInt(20_000, 30_000))) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another one then.
            }
        }
    }

    /** Where the button of a mail about this leads to; null until it has come. */
    @Nullable
    String link(String number, String word) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isAbout(mail, number) && isAbout(mail, word))
                .map(mail -> LINK.matcher(text(mail)))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse(null);
    }

    /** How many came to an address. */
    long to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .count();
    }

    private static boolean isAbout(MimeMessage mail, String word) {
        return text(mail).toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static String recipients(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plain text, which says and links the same as the other one. */
    private static String text(Part part) {
        try {
            if (part.isMimeType("text/plain")) {
                return String.valueOf(part.getContent());
            }
            var text = new StringBuilder();
            if (part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    text.append(text(parts.getBodyPart(i)));
                }
            }
            return text.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
