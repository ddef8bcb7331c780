package io.comanda.invoicing;

import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice says but its number and day.
 *
 * @param orderNumber the first of the orders it is about
 * @param deliverTo null when the goods went to several places
 * @param supplyDay when the goods left, or the last of them
 * @param termDays from the invoice's day to its due day
 * @param paidBefore money that arrived before the invoice; what is beyond its gross is not counted
 */
public record InvoiceDraft(
        String orderNumber,
        @Nullable String customerReference,
        Buyer buyer,
        @Nullable String agentCode,
        @Nullable Address deliverTo,
        LocalDate supplyDay,
        String paymentMethod,
        int termDays,
        String currency,
        List<Line> lines,
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
            String orderNumber,
            @Nullable Integer orderLine,
            @Nullable String productNumber,
            @Nullable String name,
            Quantity quantity,
            String unit,
            BigDecimal unitPrice,
            Percent discount,
            Money net,
            VatRate vatRate) {

        public static Line freight(String orderNumber, Money net, VatRate rate) {
            return new Line(
                    orderNumber, null, null, null, Quantity.of(1), "pcs", net.amount(), Percent.ZERO, net, rate);
        }
    }

    /** Net of the goods, without freight. */
    public Money goods() {
        return lines.stream()
                .filter(line -> line.productNumber() != null)
                .map(Line::net)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The orders it is about, the first of them first. */
    public List<String> orders() {
        return Stream.concat(Stream.of(orderNumber), lines.stream().map(Line::orderNumber))
                .distinct()
                .toList();
    }
}
