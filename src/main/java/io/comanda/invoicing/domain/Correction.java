package io.comanda.invoicing.domain;

import io.comanda.invoicing.CreditPreview;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.invoicing.InvoiceView;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatBreakdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credit note takes off an invoice. Its tax is the difference between the tax on all that is credited with it and
 * on what was credited before, so that any number of credit notes adds up to the invoice, to the cent.
 */
public record Correction(InvoiceView invoice, List<Line> lines, VatBreakdown vat) {

    /**
     * @param quantity missing when the price alone is corrected
     * @param withheld what the house keeps of the goods' price
     */
    public record Line(InvoiceLine invoiced, @Nullable Quantity quantity, Money net, Money withheld) {

        Line(InvoiceLine invoiced, @Nullable Quantity quantity, Money net) {
            this(invoiced, quantity, net, Money.zero(net.currency()));
        }
    }

    /** @param all lines of the invoice, also those this correction leaves alone */
    static Correction of(InvoiceView invoice, List<InvoiceLine> all, List<Line> lines) {
        var currency = invoice.gross().currency();
        var before = all.stream()
                .map(line -> new VatBreakdown.Line(line.creditedNet(), line.vatRate()))
                .toList();
        var after = all.stream()
                .map(line -> new VatBreakdown.Line(line.creditedNet().plus(now(line, lines)), line.vatRate()))
                .toList();
        return new Correction(
                invoice, lines, VatBreakdown.of(currency, after).minus(VatBreakdown.of(currency, before)));
    }

    public Money goods() {
        return lines.stream()
                .filter(line -> line.invoiced().productNumber() != null)
                .map(Line::net)
                .reduce(Money.zero(invoice.gross().currency()), Money::plus);
    }

    /** The part that need not be paid any more. */
    public Money lowersOpen() {
        return vat.gross().min(invoice.open());
    }

    /** The part that was paid already. */
    public Money surplus() {
        return vat.gross().minus(lowersOpen());
    }

    public CreditPreview preview() {
        return new CreditPreview(
                lines.stream()
                        .map(line -> new CreditPreview.Line(line.invoiced().lineNo(), line.quantity(), line.net()))
                        .toList(),
                vat.net(),
                vat.tax(),
                vat.gross(),
                lowersOpen(),
                surplus());
    }

    private static Money now(InvoiceLine line, List<Line> lines) {
        return lines.stream()
                .filter(each -> each.invoiced().lineNo() == line.lineNo())
                .map(Line::net)
                .reduce(Money.zero(line.net().currency()), Money::plus);
    }
}
