package io.comanda.notification.catcher;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest mails in memory, as many as fit; the oldest make room. */
@Component
@DemoOnly
class CaughtMails {

    private static final long BYTES_OF_A_MEGABYTE = 1024L * 1024L;

    private final int maxMails;
    private final long maxBytes;
    private final Clock clock;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private long bytes;
    private long lastId;

    CaughtMails(CatcherProperties properties, Clock clock) {
        this.maxMails = properties.maxMails();
        this.maxBytes = properties.maxMegabytes() * BYTES_OF_A_MEGABYTE;
        this.clock = clock;
    }

    synchronized void add(String to, byte[] source) {
        mails.addLast(new CaughtMail(++lastId, clock.instant(), to, source));
        bytes += source.length;
        while (mails.size() > maxMails || (bytes > maxBytes && mails.size() > 1)) {
            bytes -= mails.removeFirst().source().length;
        }
    }

    /** Newest first. */
    synchronized List<CaughtMail> newest(int limit) {
        var newest = new ArrayList<>(mails);
        Collections.reverse(newest);
        return List.copyOf(newest.subList(0, Math.min(limit, newest.size())));
    }

    synchronized Optional<CaughtMail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }
}
