package io.comanda.ordering;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order agreed elsewhere: its prices and nets are taken over as they are.
 *
 * @param source with the external number the key that makes a repeated import harmless
 * @param release false keeps it a draft until somebody releases it
 */
public record ImportedOrder(
        String source,
        String externalNumber,
        String customerNumber,
        @Nullable String customerReference,
        String channel,
        LocalDate orderDate,
        String currency,
        String paymentMethod,
        @Nullable String paymentToken,
        @Nullable String agentCode,
        Address billTo,
        Address shipTo,
        List<ImportedLine> lines,
        Money freight,
        @Nullable VatRate freightVat,
        @Nullable String note,
        boolean release) {

    /** What the lines add up to, without freight and tax. */
    public Money goods() {
        return lines.stream().map(ImportedLine::net).reduce(Money.zero(currency), Money::plus);
    }

    /** The tax on the lines, rounded once per rate. */
    public Money goodsTax() {
        return VatBreakdown.of(
                        currency,
                        lines.stream()
                                .map(line -> new VatBreakdown.Line(line.net(), line.vatRate()))
                                .toList())
                .tax();
    }

    /** A line with its net as agreed, rounded to the currency. */
    public record ImportedLine(
            int lineNo,
            String productNumber,
            Quantity quantity,
            BigDecimal unitPrice,
            Percent discount,
            Money net,
            VatRate vatRate) {}
}
