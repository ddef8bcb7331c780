package io.comanda.ordering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.comanda.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An order as lists show it. */
public record OrderSummary(
        @JsonIgnore long id,
        String number,
        @Nullable String externalNumber,
        String channel,
        String customerNumber,
        String customerName,
        @Nullable String customerReference,
        @Nullable String agentCode,
        LocalDate orderDate,
        @Nullable Instant placedAt,
        Money total,
        String paymentMethod,
        Lifecycle lifecycle,
        PaymentState payment,
        FulfilmentState fulfilment,
        InvoiceState invoicing,
        boolean held) {}
