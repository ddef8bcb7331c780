package io.comanda.notification.gateway;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One conversation with the mail server, used for many mails; opened again when the server has hung up in between. */
class SmtpConnection implements AutoCloseable {

    private final JavaMailSenderImpl server;
    private final Transport transport;

    SmtpConnection(JavaMailSenderImpl server) throws ServerUnavailable {
        this.server = server;
        try {
            var protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
            this.transport = server.getSession().getTransport(protocol);
        } catch (MessagingException e) {
            throw new ServerUnavailable(String.valueOf(e.getMessage()), e);
        }
        connect();
    }

    Session session() {
        return server.getSession();
    }

    void send(MimeMessage message) throws Undeliverable, ServerUnavailable {
        if (!transport.isConnected()) {
            connect();
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            Verdict.raise(e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // All that matters was said before.
        }
    }

    private void connect() throws ServerUnavailable {
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException e) {
            throw new ServerUnavailable(String.valueOf(e.getMessage()), e);
        }
    }
}
