package io.comanda.ordering.domain;

import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatRate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything an order says before it lives: who, what, where to, how paid. */
public record Agreement(
        String number,
        String channel,
        @Nullable String externalSource,
        @Nullable String externalNumber,
        Party customer,
        @Nullable String customerReference,
        @Nullable String agentCode,
        LocalDate orderDate,
        String currency,
        String paymentMethod,
        @Nullable String paymentToken,
        String deliveryPolicy,
        @Nullable String warehouseCode,
        Address billingAddress,
        Address deliveryAddress,
        @Nullable LocalDate requestedOn,
        @Nullable String note,
        List<AgreedLine> lines,
        Money freight,
        @Nullable VatRate freightVat,
        @Nullable String deliveryService) {

    /** The customer as known when he ordered. */
    public record Party(String number, String name, @Nullable String vatId, @Nullable Email email, String language) {}
}
