package io.comanda.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The mail server, which outlives every kill, and how often each mail has come. */
final class Letters implements AutoCloseable {

    final int port = ApplicationProcess.freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final Map<String, Integer> times = new HashMap<>();

    Letters() {
        server.start();
    }

    /** Counts what came and throws it away. */
    void collect() throws MessagingException, FolderException {
        for (var mail : server.getReceivedMessages()) {
            times.merge(mail.getMessageID(), 1, Integer::sum);
        }
        server.purgeEmailFromAllMailboxes();
    }

    /** All have come, the one a kill caught in hand perhaps twice under its Message-ID; returns how many did. */
    int repeated(Set<String> expected, int kills) {
        assertThat(times.keySet()).containsAll(expected);
        var repeated = expected.stream()
                .mapToInt(mail -> times.getOrDefault(mail, 0) - 1)
                .sum();
        assertThat(repeated).isLessThanOrEqualTo(kills);
        return repeated;
    }

    @Override
    public void close() {
        server.stop();
    }
}
