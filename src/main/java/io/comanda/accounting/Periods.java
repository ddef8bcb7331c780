package io.comanda.accounting;

import io.comanda.accounting.domain.BooksLock;
import io.comanda.accounting.domain.Closings;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Months that take no more entries. What becomes known later of a closed month is booked on the first open day after it. */
@Service
@Transactional
public class Periods {

    private final Closings closings;
    private final BooksLock lock;
    private final CurrentActor actor;
    private final Company company;
    private final Clock clock;

    Periods(Closings closings, BooksLock lock, CurrentActor actor, Company company, Clock clock) {
        this.closings = closings;
        this.lock = lock;
        this.actor = actor;
        this.company = company;
        this.clock = clock;
    }

    /** Newest first, from the first month in which anything was booked. */
    @Transactional(readOnly = true)
    public List<PeriodView> list() {
        return closings.periods(today().withDayOfMonth(1), company.currency());
    }

    /**
     * Closes a month with all that are before it.
     *
     * @param booked the booking run just before
     * @throws PeriodNotOver on its last day and before
     * @throws FactsWaiting if something of the month or before cannot be booked
     */
    public void close(LocalDate month, String reason, BookingReport booked) {
        var last = YearMonth.from(month).atEndOfMonth();
        if (!last.isBefore(today())) {
            throw new PeriodNotOver(last);
        }
        if (booked.isWaiting(last)) {
            throw new FactsWaiting(booked.waiting());
        }
        lock.take();
        if (closings.isClosed(last)) {
            throw new PeriodStands(month);
        }
        closings.close(last);
        note(month, true, reason);
    }

    /** Opens a month again with all that are after it. */
    public void reopen(LocalDate month, String reason) {
        lock.take();
        var first = month.withDayOfMonth(1);
        if (!closings.isClosed(first)) {
            throw new PeriodStands(month);
        }
        closings.close(first.minusDays(1));
        note(month, false, reason);
    }

    private void note(LocalDate month, boolean closed, String reason) {
        closings.note(
                month.withDayOfMonth(1), closed, reason.strip(), actor.get().name(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
