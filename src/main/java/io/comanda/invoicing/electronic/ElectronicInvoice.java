package io.comanda.invoicing.electronic;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note by the semantic model of EN 16931, from which every syntax is written. All amounts are
 * final here; a writer computes nothing.
 *
 * @param profile BT-24
 * @param number BT-1
 * @param issued BT-2
 * @param type BT-3
 * @param currency BT-5
 * @param taxInBooks BT-111 in the currency BT-6; missing when the seller's country counts in the invoice's currency
 * @param due BT-9
 * @param notes BT-22
 * @param seller BG-4
 * @param buyer BG-7
 * @param charges BG-21, freight for instance
 * @param vat BG-23
 * @param lines BG-25
 */
public record ElectronicInvoice(
        Profile profile,
        String number,
        LocalDate issued,
        DocumentType type,
        String currency,
        @Nullable Money taxInBooks,
        @Nullable LocalDate due,
        List<String> notes,
        References references,
        Party seller,
        Party buyer,
        Delivery delivery,
        PaymentMeans payment,
        List<Charge> charges,
        List<VatGroup> vat,
        Totals totals,
        List<Line> lines) {

    /**
     * Other documents it speaks of.
     *
     * @param purchaseOrder BT-13, the buyer's number
     * @param salesOrder BT-14, ours
     * @param despatchAdvice BT-16
     * @param precedingInvoice BT-25, what a credit note corrects
     */
    public record References(
            @Nullable String purchaseOrder,
            @Nullable String salesOrder,
            @Nullable String despatchAdvice,
            @Nullable String precedingInvoice) {}

    /**
     * Seller or buyer.
     *
     * @param name BT-27, BT-44
     * @param identifier BT-46, our number of the buyer
     * @param registration BT-30, BT-47
     * @param vatId BT-31, BT-48
     * @param taxNumber BT-32, where BT-31 must not stand
     * @param email BT-34, BT-49 as electronic address of scheme EM, and of the seller BT-43
     * @param phone BT-42
     * @param address BG-5, BG-8; its region is BT-39, BT-54
     */
    public record Party(
            String name,
            @Nullable String identifier,
            @Nullable String registration,
            @Nullable String vatId,
            @Nullable String taxNumber,
            @Nullable String email,
            @Nullable String phone,
            Address address) {}

    /**
     * When and where to.
     *
     * @param day BT-72
     * @param to BG-15 with the name BT-70; missing when it says no more than the buyer's address
     */
    public record Delivery(@Nullable LocalDate day, @Nullable Address to) {}

    /**
     * How it is paid.
     *
     * @param code BT-81, UNTDID 4461
     * @param reference BT-83
     * @param iban BT-84
     * @param accountName BT-85
     * @param bic BT-86
     */
    public record PaymentMeans(
            String code,
            @Nullable String reference,
            @Nullable String iban,
            @Nullable String accountName,
            @Nullable String bic) {}

    /**
     * A charge on the whole document.
     *
     * @param amount BT-99
     * @param rate BT-102, BT-103
     * @param reason BT-104
     * @param code BT-105, UNTDID 7161
     */
    public record Charge(Money amount, VatRate rate, String reason, String code) {}

    /**
     * One category and rate of VAT.
     *
     * @param rate BT-118, BT-119
     * @param base BT-116
     * @param tax BT-117
     * @param reason BT-120, why there is no VAT
     * @param reasonCode BT-121, VATEX
     */
    public record VatGroup(VatRate rate, Money base, Money tax, @Nullable String reason, @Nullable String reasonCode) {}

    /**
     * BG-22.
     *
     * @param lines BT-106
     * @param charges BT-108
     * @param net BT-109
     * @param tax BT-110
     * @param gross BT-112
     * @param prepaid BT-113
     */
    public record Totals(Money lines, Money charges, Money net, Money tax, Money gross, Money prepaid) {

        /** BT-115. */
        public Money due() {
            return gross.minus(prepaid);
        }
    }

    /**
     * One line of goods or service.
     *
     * @param id BT-126
     * @param product BT-155
     * @param name BT-153
     * @param description BT-154, the whole name where BT-153 had to be short
     * @param quantity BT-129
     * @param unit BT-130, UN/ECE Recommendation 20
     * @param price BT-146 for one unit, before the line's discount
     * @param adjustment BG-27 or BG-28
     * @param net BT-131
     * @param rate BT-151, BT-152
     */
    public record Line(
            int id,
            @Nullable String product,
            String name,
            @Nullable String description,
            Quantity quantity,
            String unit,
            BigDecimal price,
            @Nullable Adjustment adjustment,
            Money net,
            VatRate rate) {}

    /**
     * What leads from quantity times price to the line's net.
     *
     * @param charge true for BG-28, the cent that rounding left over in a last part delivery; false for a discount
     * @param amount BT-136, BT-141; above zero
     * @param percent BT-138, only where it gives the amount exactly
     * @param base BT-137, together with the percent
     * @param code BT-140 UNTDID 5189, BT-145 UNTDID 7161
     */
    public record Adjustment(
            boolean charge,
            Money amount,
            @Nullable Percent percent,
            @Nullable Money base,
            String reason,
            String code) {}
}
