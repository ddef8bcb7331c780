package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.Ledger;
import io.comanda.payment.domain.Payment;
import io.comanda.payment.domain.Receipts;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Money that comes without being taken: by bank, or from a carrier that collected it at the door. */
@Service
@Transactional
public class IncomingMoney {

    private final Ledger ledger;
    private final Receipts receipts;

    IncomingMoney(Ledger ledger, Receipts receipts) {
        this.ledger = ledger;
        this.receipts = receipts;
    }

    /** Money arrived by bank. Counts once for each bank reference. */
    public void receive(String orderNumber, Money money, String bankReference) {
        var payment = Stream.of(PaymentMethod.TRANSFER, PaymentMethod.ACCOUNT)
                .flatMap(method -> ledger.lockLatest(orderNumber, method).stream())
                .findFirst()
                .orElseThrow(() -> new PaymentUnknown(orderNumber));
        receipts.enter(payment, money, bankReference);
    }

    /** A carrier has paid out what it collected at the door. Counts once for each of its references. */
    public void collect(String orderNumber, Money money, String carrierReference) {
        receipts.enter(latest(orderNumber, PaymentMethod.COD), money, carrierReference);
    }

    /**
     * Takes off again what was entered by {@link #receive}: it was booked on the wrong order.
     *
     * @throws OrderWentOn if the order was paid by it and has gone on
     */
    public void takeBack(String orderNumber, Money money, String reference) {
        receipts.takeBack(latest(orderNumber, PaymentMethod.TRANSFER), money, reference);
    }

    private Payment latest(String orderNumber, PaymentMethod method) {
        return ledger.lockLatest(orderNumber, method).orElseThrow(() -> new PaymentUnknown(orderNumber));
    }
}
