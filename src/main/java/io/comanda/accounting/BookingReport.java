package io.comanda.accounting;

/**
 * What a booking run did.
 *
 * @param entries that were added
 * @param waiting facts that cannot be booked before somebody enters the exchange rate of their day
 */
public record BookingReport(int entries, int waiting) {

    static final BookingReport NOTHING = new BookingReport(0, 0);

    BookingReport plus(BookingReport other) {
        return new BookingReport(entries + other.entries, waiting + other.waiting);
    }
}
