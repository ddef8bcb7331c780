package io.comanda.quoting;

import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.VatBreakdown;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.QuotedLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a version offers, reckoned on the day it was written.
 *
 * @param deliveryOn the day the goods would be there, an estimate; missing where no carrier names one
 */
public record Offer(
        @Nullable String customerReference,
        @Nullable String customerVatId,
        @Nullable Email customerEmail,
        String currency,
        String paymentMethod,
        Address billingAddress,
        Address deliveryAddress,
        @Nullable LocalDate deliveryOn,
        List<QuotedLine> lines,
        VatBreakdown totals) {

    public static Offer of(OrderView order, @Nullable LocalDate deliveryOn) {
        return new Offer(
                order.customerReference(),
                order.customerVatId(),
                order.customerEmail(),
                order.currency(),
                order.paymentMethod(),
                order.billingAddress(),
                order.deliveryAddress(),
                deliveryOn,
                order.lines().stream().map(QuotedLine::of).toList(),
                order.totals());
    }
}
