package io.comanda.notification.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that treats each recipient by his name: takes the mail, refuses it, puts it off or hangs up. */
public class MoodySmtpServer implements AutoCloseable {

    private static final Map<String, String> TO_ADDRESS = Map.of(
            "gone", "550 5.1.1 no such user",
            "busy", "450 4.2.0 greylisted, come back later",
            "closing", "421 4.3.2 closing down");

    private static final Map<String, String> TO_CONTENT = Map.of(
            "huge", "552 5.3.4 message too big",
            "full", "452 4.3.1 no space left");

    private static final long AT_MOST_MILLIS = 2_000;

    final List<String> accepted = new CopyOnWriteArrayList<>();
    volatile String answerToSender = "250 OK";
    private final String usualAnswer;

    private final ServerSocket socket;
    private final Thread thread;

    MoodySmtpServer() {
        this(0, "250 OK");
    }

    /** @param usualAnswer to a mail whose recipient has no mood of his own */
    public MoodySmtpServer(int port, String usualAnswer) {
        this.usualAnswer = usualAnswer;
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "moody-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The port is free only when nobody waits for callers any more. */
    @Override
    public void close() {
        try {
            socket.close();
            thread.join(AT_MOST_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client or the test has left.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1);
        say(out, "220 moody");
        var recipient = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("MAIL")) {
                say(out, answerToSender);
            } else if (line.startsWith("RCPT")) {
                recipient = line.replaceAll(".*<(.*)@.*", "$1");
                say(out, TO_ADDRESS.getOrDefault(recipient, "250 OK"));
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                skipContent(in);
                if (recipient.equals("hangup")) {
                    return;
                }
                var answer = TO_CONTENT.getOrDefault(recipient, usualAnswer);
                say(out, answer);
                if (answer.startsWith("250")) {
                    accepted.add(recipient);
                }
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 OK");
            }
        }
    }

    private static void skipContent(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(Writer out, String answer) throws IOException {
        out.write(answer + "\r\n");
        out.flush();
    }
}
