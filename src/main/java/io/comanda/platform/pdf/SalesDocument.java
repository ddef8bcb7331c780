package io.comanda.platform.pdf;

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
 * The facts of a quotation, order confirmation, proforma, invoice or credit note.
 *
 * @param number of this document
 * @param day it bears
 * @param supplyDay when the goods leave or left
 * @param deliverTo where the goods go, when it is not the billing address
 * @param notes what the customer should read, one paragraph each
 * @param opening what somebody wrote to the customer, above the lines
 */
public record SalesDocument(
        String number,
        LocalDate day,
        @Nullable LocalDate supplyDay,
        Address billTo,
        @Nullable Address deliverTo,
        References references,
        List<Line> lines,
        VatBreakdown vat,
        Terms terms,
        List<String> notes,
        @Nullable String opening) {

    /**
     * Numbers the customer may ask by.
     *
     * @param customerReference the customer's own order number
     * @param creditedInvoice the invoice a credit note corrects
     */
    public record References(
            @Nullable String orderNumber,
            @Nullable String customerReference,
            @Nullable String customerNumber,
            @Nullable String customerVatId,
            @Nullable String shipmentNumber,
            @Nullable String creditedInvoice) {}

    /**
     * One line as it is charged.
     *
     * @param productNumber missing for charges such as freight
     * @param name missing for freight, which every language calls by its own word
     * @param unitPrice before discount, up to six decimals
     * @param net rounded, after discount
     */
    public record Line(
            int position,
            @Nullable String productNumber,
            @Nullable String name,
            Quantity quantity,
            String unit,
            BigDecimal unitPrice,
            Percent discount,
            Money net,
            VatRate vatRate) {

        public static Line freight(int position, Money net, VatRate rate) {
            return new Line(position, null, null, Quantity.of(1), "pcs", net.amount(), Percent.ZERO, net, rate);
        }
    }

    /**
     * How and until when to pay.
     *
     * @param method ACCOUNT, CARD, TRANSFER or COD
     * @param dueDay missing where the day is not known yet
     * @param days of credit, for documents without a due day; 0 means at once
     */
    public record Terms(String method, @Nullable LocalDate dueDay, int days) {}

    public String currency() {
        return vat.gross().currency();
    }
}
