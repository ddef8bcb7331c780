package io.comanda.accounting;

import io.comanda.accounting.domain.BookedSoFar;
import io.comanda.accounting.domain.FactBooking;
import io.comanda.accounting.domain.Slice;
import io.comanda.accounting.domain.Valuation;
import java.util.Arrays;
import java.util.function.LongFunction;
import org.springframework.stereotype.Service;

/**
 * Books what is not booked yet, a slice at a time, each in a transaction of its own. Whatever stops it, the next run goes on
 * where it was; nothing is booked twice.
 */
@Service
public class Bookkeeping {

    private static final String GOODS = "VALUATION";

    private final FactBooking booking;
    private final Valuation valuation;
    private final BookedSoFar progress;

    Bookkeeping(FactBooking booking, Valuation valuation, BookedSoFar progress) {
        this.booking = booking;
        this.valuation = valuation;
        this.progress = progress;
    }

    /** All that is known now. */
    public BookingReport bookAll() {
        var goods = through(GOODS, valuation::slice);
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind != FactKind.EXCHANGE)
                .map(kind -> through(kind.name(), after -> booking.slice(kind, after)))
                .reduce(new BookingReport(0, goods.waiting(), goods.waitingSince()), BookingReport::plus);
    }

    private BookingReport through(String name, LongFunction<Slice> work) {
        var report = BookingReport.NOTHING;
        var after = progress.certain(name);
        var firstWaiting = Long.MAX_VALUE;
        Slice slice;
        do {
            slice = work.apply(after);
            after = Math.max(after, slice.last());
            firstWaiting = Math.min(firstWaiting, slice.firstWaiting());
            report = report.plus(new BookingReport(slice.booked(), slice.waiting(), slice.waitingSince()));
        } while (slice.isFull());
        progress.seen(name, Math.min(after, firstWaiting - 1));
        return report;
    }
}
