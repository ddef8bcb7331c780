package io.comanda.commission;

import io.comanda.kernel.Money;
import java.util.List;

/** What an agent would earn on an invoice by the rules as they stand. */
public record CommissionPreview(String invoiceNumber, Money base, Money amount, List<CommissionLine> lines) {

    static CommissionPreview of(String invoiceNumber, String currency, List<CommissionLine> lines) {
        var none = Money.zero(currency);
        return new CommissionPreview(
                invoiceNumber,
                lines.stream().map(CommissionLine::base).reduce(none, Money::plus),
                lines.stream().map(CommissionLine::amount).reduce(none, Money::plus),
                lines);
    }
}
