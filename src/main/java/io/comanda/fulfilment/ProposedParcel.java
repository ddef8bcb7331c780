package io.comanda.fulfilment;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel as it could be packed.
 *
 * @param boxCode null for goods that fit into no box and travel as they are
 * @param weightKg with the box
 */
public record ProposedParcel(@Nullable String boxCode, BigDecimal weightKg, List<Content> contents) {

    public record Content(String productNumber, Quantity quantity) {}
}
