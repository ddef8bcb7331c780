package io.comanda.accounting;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Books a few minutes after the facts, so that no order waits for its journal. */
@Component
class BookingSweep {

    private final Bookkeeping bookkeeping;

    BookingSweep(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    @Scheduled(
            fixedDelayString = "${comanda.accounting.booking-pause:3m}",
            initialDelayString = "${comanda.accounting.booking-pause:3m}")
    void sweep() {
        bookkeeping.bookAll();
    }
}
