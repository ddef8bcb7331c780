package io.comanda.ordering;

import io.comanda.kernel.constraints.PlainText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; what is left out does not restrict.
 *
 * @param text part of the order's, the external or the customer's own number, or of the customer's name
 */
public record OrderSearch(
        @PlainText @Size(max = 100) @Nullable String text,
        @Size(max = 40) @Nullable String customerNumber,
        @Nullable Lifecycle lifecycle,
        @Nullable PaymentState payment,
        @Nullable FulfilmentState fulfilment,
        @Nullable InvoiceState invoicing,
        @Nullable Boolean held,
        @Size(max = 40) @Nullable String channel,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
