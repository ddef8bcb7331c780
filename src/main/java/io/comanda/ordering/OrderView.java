package io.comanda.ordering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatBreakdown;
import io.comanda.kernel.VatRate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An order with everything the other modules and the API need to know of it. */
public record OrderView(
        String number,
        String channel,
        @Nullable String externalNumber,
        String customerNumber,
        String customerName,
        @Nullable String customerVatId,
        @Nullable String customerReference,
        @Nullable Email customerEmail,
        String language,
        @Nullable String agentCode,
        LocalDate orderDate,
        @Nullable Instant placedAt,
        String currency,
        String paymentMethod,
        @JsonIgnore @Nullable String paymentToken,
        String deliveryPolicy,
        @Nullable String warehouseCode,
        Address billingAddress,
        Address deliveryAddress,
        @Nullable LocalDate requestedOn,
        @Nullable String note,
        @Nullable String deliveryService,
        Lifecycle lifecycle,
        PaymentState payment,
        FulfilmentState fulfilment,
        InvoiceState invoicing,
        List<HoldView> holds,
        List<OrderLineView> lines,
        Money freight,
        @Nullable VatRate freightVat,
        VatBreakdown totals,
        @Nullable String cancelReason) {

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public Money gross() {
        return totals.gross();
    }

    /** Lines of goods that are still to leave the house. */
    public List<OrderLineView> openLines() {
        return lines.stream()
                .filter(line -> line.stocked() && line.open().isPositive())
                .toList();
    }
}
