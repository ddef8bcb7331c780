package io.comanda.quoting;

import io.comanda.ordering.OrderRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be offered.
 *
 * @param order the order it would become; a card's token is not kept
 * @param validUntil the last day it holds; left out, the house's usual time from today
 * @param introduction what the customer reads first
 */
@Schema(
        example =
                """
                {"order": {"customerNumber": "K-1001", "lines": [{"productNumber": "AC-7001", "quantity": 2}]},
                 "introduction": "As discussed on the phone."}""")
public record QuoteDraft(
        @NotNull @Valid OrderRequest order,
        @Nullable LocalDate validUntil,
        @Size(max = 2000) @Nullable String introduction) {}
