package io.comanda.banking.domain;

import io.comanda.banking.Direction;
import io.comanda.banking.EntryView;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Share;
import io.comanda.banking.TargetKind;
import io.comanda.banking.UndoImpossible;
import io.comanda.invoicing.Receivables;
import io.comanda.kernel.Money;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Carries a part of an entry to what it is for, and back. Each goes under a reference of its own, which counts once. */
@Component
class Booking {

    private final Receivables receivables;
    private final IncomingMoney incoming;
    private final OwedRefunds refunds;

    Booking(Receivables receivables, IncomingMoney incoming, OwedRefunds refunds) {
        this.receivables = receivables;
        this.incoming = incoming;
        this.refunds = refunds;
    }

    /**
     * Books it.
     *
     * @param tolerance up to which the missing rest of an invoice is given up
     * @return what was given up
     */
    Money book(long assignment, Share share, EntryView entry, Money tolerance) {
        var reference = reference(assignment);
        var number = share.item().number();
        var nothing = Money.zero(tolerance.currency());
        switch (share.item().kind()) {
            case ORDER -> incoming.receive(number, share.amount(), reference);
            case REFUND -> refunds.paid(number, String.valueOf(share.item().detail()), reference);
            case CUSTOMER -> receivables.receiveOnAccount(number, share.amount(), entry.bookedOn(), reference);
            case INVOICE -> {
                if (entry.direction() == Direction.OUT) {
                    receivables.takeBack(number, share.amount(), entry.bookedOn(), reference);
                } else {
                    return receive(share, entry.bookedOn(), reference, tolerance);
                }
            }
        }
        return nothing;
    }

    void undo(long assignment, Share share, Money writtenOff, EntryView entry, LocalDate day) {
        var reference = reference(assignment) + "-undone";
        var number = share.item().number();
        switch (share.item().kind()) {
            case ORDER -> incoming.takeBack(number, share.amount(), reference);
            case CUSTOMER -> receivables.takeBackOnAccount(number, share.amount(), day, reference);
            case REFUND -> throw new UndoImpossible(number);
            case INVOICE -> {
                if (entry.direction() == Direction.OUT) {
                    receivables.receive(number, share.amount(), day, reference);
                } else {
                    receivables.takeBack(number, share.amount().plus(writtenOff), day, reference);
                }
            }
        }
    }

    private Money receive(Share share, LocalDate day, String reference, Money tolerance) {
        OpenItem item = share.item();
        receivables.receive(item.number(), share.amount(), day, reference);
        var missing = item.open().minus(share.amount());
        if (missing.isPositive() && missing.compareTo(tolerance) <= 0) {
            receivables.writeOff(item.number(), missing, day, reference + "-rest");
            return missing;
        }
        return Money.zero(tolerance.currency());
    }

    static boolean isLearnedFrom(Share share, EntryView entry) {
        return entry.direction() == Direction.IN && share.item().kind() != TargetKind.REFUND;
    }

    private static String reference(long assignment) {
        return "BANK-" + assignment;
    }
}
