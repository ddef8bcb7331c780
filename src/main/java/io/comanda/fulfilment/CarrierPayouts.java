package io.comanda.fulfilment;

import io.comanda.fulfilment.PayoutLine.Finding;
import io.comanda.fulfilment.domain.PayoutFile;
import io.comanda.kernel.Money;
import io.comanda.payment.IncomingMoney;
import io.comanda.shipping.CarrierCash;
import io.comanda.shipping.CashParcel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the lists by which carriers account for cash: what fits is the order's money, and its process books it. */
@Service
@Transactional
public class CarrierPayouts {

    private final CarrierCash cash;
    private final IncomingMoney incoming;

    CarrierPayouts(CarrierCash cash, IncomingMoney incoming) {
        this.cash = cash;
        this.incoming = incoming;
    }

    /**
     * What would come of the list; nothing is booked.
     *
     * @throws PayoutUnreadable if the file is no such list
     */
    public List<PayoutLine> preview(byte[] file) {
        return judged(PayoutFile.read(file));
    }

    /** Books what fits; the same list again books nothing more. */
    public List<PayoutLine> take(byte[] file, String fileName) {
        var lines = judged(PayoutFile.read(file));
        lines.stream().filter(PayoutLine::booked).forEach(line -> book(line, fileName));
        return lines;
    }

    private void book(PayoutLine line, String fileName) {
        var paid = line.paid();
        var paidOn = line.paidOn();
        if (paid != null && paidOn != null && line.orderNumber() != null) {
            cash.paidOut(line.trackingNumber(), paid, paidOn, fileName);
            incoming.collect(line.orderNumber(), paid, line.trackingNumber() + "/" + paidOn + "/" + line.open());
        }
    }

    private List<PayoutLine> judged(List<PayoutFile.Line> lines) {
        var parcels = new HashMap<>(cash.parcels(
                lines.stream().map(PayoutFile.Line::trackingNumber).distinct().toList()));
        var judged = new ArrayList<PayoutLine>();
        for (var line : lines) {
            var told = judge(line, parcels.get(line.trackingNumber()));
            judged.add(told);
            settle(told, parcels);
        }
        return judged;
    }

    /** A second line for the same parcel meets what the first has left open. */
    private static void settle(PayoutLine line, Map<String, CashParcel> parcels) {
        if (line.booked()) {
            parcels.computeIfPresent(
                    line.trackingNumber(),
                    (number, parcel) -> new CashParcel(
                            number,
                            parcel.orderNumber(),
                            parcel.cash(),
                            parcel.open().minus(Objects.requireNonNull(line.paid()))));
        }
    }

    private static PayoutLine judge(PayoutFile.Line line, @Nullable CashParcel parcel) {
        var finding = finding(line, parcel);
        return new PayoutLine(
                line.row(),
                line.trackingNumber(),
                parcel == null ? null : parcel.orderNumber(),
                line.paid(),
                line.paidOn(),
                parcel == null ? null : parcel.open(),
                finding,
                finding == null || finding == Finding.LESS_THAN_OWED);
    }

    private static @Nullable Finding finding(PayoutFile.Line line, @Nullable CashParcel parcel) {
        var paid = line.paid();
        if (paid == null || line.paidOn() == null || !paid.isPositive()) {
            return Finding.UNREADABLE;
        }
        return parcel == null ? Finding.UNKNOWN_PARCEL : finding(paid, parcel.open());
    }

    private static @Nullable Finding finding(Money paid, Money open) {
        if (!open.isPositive()) {
            return Finding.ALREADY_PAID;
        }
        if (!paid.currency().equals(open.currency())) {
            return Finding.OTHER_CURRENCY;
        }
        var difference = paid.compareTo(open);
        if (difference > 0) {
            return Finding.MORE_THAN_OWED;
        }
        return difference < 0 ? Finding.LESS_THAN_OWED : null;
    }
}
