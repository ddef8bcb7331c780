package io.comanda.invoicing;

import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice says but its number and day.
 *
 * @param supplyDay when the goods left
 * @param termDays from the invoice's day to its due day
 * @param freight charged beside the goods; its rate is null when it is zero
 * @param paidBefore money that arrived before the invoice, at most its gross
 */
public record InvoiceDraft(
        String orderNumber,
        @Nullable String customerReference,
        Buyer buyer,
        @Nullable String agentCode,
        Address deliverTo,
        LocalDate supplyDay,
        String paymentMethod,
        int termDays,
        String currency,
        List<Line> lines,
        Money freight,
        @Nullable VatRate freightVat,
        Money paidBefore) {

    /** Who pays. */
    public record Buyer(
            String customerNumber,
            String name,
            @Nullable String vatId,
            @Nullable Email email,
            String language,
            Address address) {

        public Locale locale() {
            return Locale.forLanguageTag(language);
        }
    }

    /**
     * One line of goods or service, its net rounded.
     *
     * @param orderLine missing for charges such as freight, as are the product and the name
     */
    public record Line(
            @Nullable Integer orderLine,
            @Nullable String productNumber,
            @Nullable String name,
            Quantity quantity,
            String unit,
            BigDecimal unitPrice,
            Percent discount,
            Money net,
            VatRate vatRate) {

        static Line freight(Money net, VatRate rate) {
            return new Line(null, null, null, Quantity.of(1), "pcs", net.amount(), Percent.ZERO, net, rate);
        }
    }

    /** All that is charged, the goods first and the freight last. */
    public List<Line> charges() {
        var charges = new ArrayList<>(lines);
        if (freightVat != null) {
            charges.add(Line.freight(freight, freightVat));
        }
        return charges;
    }
}
