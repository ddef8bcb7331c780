package io.comanda.notification.gateway;

import io.comanda.notification.MailSettings;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail}. Never waits without end: what has no time limit yet gets ours. */
@Component
class SmtpServer {

    private final JavaMailSenderImpl server;

    SmtpServer(JavaMailSenderImpl server, MailSettings settings) {
        this.server = server;
        limit(server.getJavaMailProperties(), settings.timeouts());
    }

    SmtpConnection connect() throws ServerUnavailable {
        return new SmtpConnection(server);
    }

    @Override
    public String toString() {
        return server.getHost() + ":" + server.getPort();
    }

    private static void limit(Properties mail, MailSettings.Timeouts timeouts) {
        for (var protocol : List.of("mail.smtp.", "mail.smtps.")) {
            mail.putIfAbsent(protocol + "connectiontimeout", millis(timeouts.connect()));
            mail.putIfAbsent(protocol + "timeout", millis(timeouts.answer()));
            mail.putIfAbsent(protocol + "writetimeout", millis(timeouts.answer()));
        }
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
