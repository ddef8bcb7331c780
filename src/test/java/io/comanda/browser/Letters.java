package io.comanda.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.comanda.notification.gateway.MoodySmtpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the mail server of the house has taken, as its readers see it; for a while it may refuse everything. */
public class Letters implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/[oq]/[\\w.-]+");

    private final int port = freePort();
    private GreenMail server = open();

    @Bean
    DynamicPropertyRegistrar mailPort() {
        return properties -> properties.add("spring.mail.port", () -> port);
    }

    /** While this goes on the server gives the same answer to every mail. */
    <T> T refuse(String answer, Supplier<T> meanwhile) {
        server.stop();
        try (var _refusing = new MoodySmtpServer(port, answer)) {
            return meanwhile.get();
        } finally {
            server = open();
        }
    }

    private GreenMail open() {
        var opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        opened.start();
        return opened;
    }

    /** Below those the system gives to callers: one who calls a server that is not up yet might get its own port. */
    private static int freePort() {
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
