package io.comanda.returns;

import io.comanda.kernel.Money;
import java.util.List;

/**
 * What settling a return would mean.
 *
 * @param goods net of the goods that are kept, before the fee
 * @param freight net
 * @param fee net, kept of the goods
 * @param lowersOpen gross that is not to be paid any more
 * @param back gross the customer has paid and gets back, or to his account
 * @param freightLeft net of the freight that could be credited
 * @param suggestedFreight net: all of it when the whole order came back
 * @param cashOutstanding the carrier has not paid out what it collected
 * @param credits one for each invoice
 */
public record SettlementPreview(
        Money goods,
        Money freight,
        Money fee,
        Money tax,
        Money gross,
        Money lowersOpen,
        Money back,
        Money freightLeft,
        Money suggestedFreight,
        boolean cashOutstanding,
        List<Credit> credits) {

    /** @param gross of the credit note */
    public record Credit(String invoiceNumber, Money gross, Money back) {}
}
