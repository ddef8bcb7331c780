package io.comanda.shipping;

import io.comanda.kernel.Money;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.shipping.domain.CashRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cash that carriers collect at the door, from the delivery until they have paid it out to us. */
@Service
@Transactional(readOnly = true)
public class CarrierCash {

    private final CashRows rows;
    private final CurrentActor actor;

    CarrierCash(CashRows rows, CurrentActor actor) {
        this.rows = rows;
        this.actor = actor;
    }

    /** Delivered parcels whose cash we do not have, the oldest first; give the last id seen as {@code after}. */
    public List<CashOwed> owed(long after, int limit) {
        return rows.owed(after, limit);
    }

    /** The same by carrier and currency. */
    public List<CashTotal> totals() {
        return rows.totals();
    }

    /** Parcels with cash by tracking number, locked until the end of the transaction when it writes. */
    @Transactional
    public Map<String, CashParcel> parcels(Collection<String> trackingNumbers) {
        return rows.parcels(trackingNumbers);
    }

    /** What the drivers of these shipments collect, or have collected; a parcel that came back brings nothing. */
    @Transactional(readOnly = true)
    public Money asked(Collection<String> shipmentNumbers, String currency) {
        return rows.asked(shipmentNumbers, currency);
    }

    /** The carrier has paid out cash of a parcel. */
    @Transactional
    public void paidOut(String trackingNumber, Money amount, LocalDate paidOn, String fileName) {
        rows.note(trackingNumber, amount, paidOn, fileName, actor.get().name());
    }
}
