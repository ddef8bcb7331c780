package io.comanda.desk;

import io.comanda.fulfilment.DisplayedFulfilment;
import io.comanda.kernel.constraints.CurrencyCode;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.HoldType;
import io.comanda.ordering.InvoiceState;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PaymentState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which orders a list shows; what is left out does not restrict, of several values in one field any will do. */
public record OrderFilter(
        @Parameter(description = "Words of order, external or customer's number or customer's name; * is any text")
                @PlainText
                @Size(max = 100)
                @Nullable
                String text,
        @Parameter(description = "In any of these states") @Size(max = 10) @Nullable List<Lifecycle> lifecycle,
        @Parameter(description = "How safe its money is") @Size(max = 10) @Nullable List<PaymentState> payment,
        @Parameter(description = "How much of it has left; what was stopped at the door has not")
                @Size(max = 10)
                @Nullable
                List<DisplayedFulfilment> fulfilment,
        @Parameter(description = "How much of it is invoiced") @Size(max = 10) @Nullable List<InvoiceState> invoicing,
        @Parameter(description = "By how far stock can fulfil now what is still open; only placed orders have it")
                @Size(max = 10)
                @Nullable
                List<Supply> supply,
        @Parameter(description = "With or without any hold") @Nullable Boolean held,
        @Parameter(description = "On hold for this reason") @Size(max = 10) @Nullable List<HoldType> hold,
        @Parameter(description = "Whose orders") @Size(max = 40) @Nullable String customerNumber,
        @Parameter(description = "The agent or rep whose order it is") @Size(max = 40) @Nullable String agentCode,
        @Parameter(description = "To be delivered from this warehouse") @Size(max = 40) @Nullable String warehouseCode,
        @Parameter(description = "How it came in: desk, rep, api, portal, import") @Size(max = 40) @Nullable
                String channel,
        @Parameter(description = "Ordered on this day or later") @Nullable LocalDate from,
        @Parameter(description = "Ordered on this day or earlier") @Nullable LocalDate to,
        @Parameter(description = "Wished for before this day") @Nullable LocalDate promisedBefore,
        @Parameter(description = "Total with tax from this on") @Digits(integer = 12, fraction = 2) @Nullable
                BigDecimal totalFrom,
        @Parameter(description = "Total with tax up to this") @Digits(integer = 12, fraction = 2) @Nullable
                BigDecimal totalTo,
        @Parameter(description = "Of the total, by ISO 4217") @CurrencyCode @Nullable String currency,
        @Parameter(description = "Only what I placed, or what is mine as an agent") @Nullable Boolean own) {}
