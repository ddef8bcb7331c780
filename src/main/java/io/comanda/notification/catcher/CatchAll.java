package io.comanda.notification.catcher;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The one mailbox that takes mail for everybody. */
class CatchAll implements GreenMailUser {

    private static final String NAME = "everybody";

    private final CaughtMails mails;

    CatchAll(CaughtMails mails) {
        this.mails = mails;
    }

    @Override
    public void deliver(MovingMessage message) {
        var to = message.getToAddresses().stream()
                .map(address -> address.getEmail())
                .collect(Collectors.joining(", "));
        mails.add(to, source(message.getMessage()));
    }

    @Override
    public void deliver(MimeMessage message) {
        mails.add(NAME, source(message));
    }

    private static byte[] source(MimeMessage message) {
        var bytes = new ByteArrayOutputStream();
        try {
            message.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public String getEmail() {
        return NAME;
    }

    @Override
    public String getLogin() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return NAME;
    }

    @Override
    public String getQualifiedMailboxName() {
        return NAME;
    }

    @Override
    public void create() {
        // There is no mailbox behind it.
    }

    @Override
    public void delete() {
        // There is no mailbox behind it.
    }

    @Override
    public void setPassword(String password) {
        // Nobody logs in.
    }

    @Override
    public void authenticate(String password) {
        // Nobody logs in.
    }
}
