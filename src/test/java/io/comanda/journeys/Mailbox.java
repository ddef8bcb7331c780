package io.comanda.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A mail server that can go away and come back at the same port; it keeps what it got before. */
final class Mailbox implements AutoCloseable {

    private final int port = freePort();
    private final List<String> before = new ArrayList<>();
    private GreenMail server = started();
    private boolean open = true;

    int port() {
        return port;
    }

    void open() {
        if (!open) {
            server = started();
            open = true;
        }
    }

    @Override
    public void close() {
        if (open) {
            before.addAll(idsOf(server));
            server.stop();
            open = false;
        }
    }

    /** Of all mails ever received, each as often as it came. */
    List<String> messageIds() {
        var ids = new ArrayList<>(before);
        if (open) {
            ids.addAll(idsOf(server));
        }
        return ids;
    }

    private GreenMail started() {
        var starting = new GreenMail(setup());
        starting.start();
        return starting;
    }

    private ServerSetup setup() {
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    private static List<String> idsOf(GreenMail server) {
        var ids = new ArrayList<String>();
        try {
            for (var mail : server.getReceivedMessages()) {
                ids.add(mail.getMessageID());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
