package io.comanda.returns;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which returns a list shows.
 *
 * @param open only those something is still to happen to, or only the others
 * @param q words of the return's, the order's or its parcel's number or of the customer
 */
public record ReturnFilter(
        @Nullable @Size(max = 10) List<ReturnState> state,
        @Nullable Boolean open,
        @Nullable ReturnKind kind,
        @Nullable @Size(max = 50) String order,
        @Nullable @Size(max = 50) String customer,
        @Nullable @Size(max = 50) String warehouse,
        @Nullable @Size(max = 100) String q) {}
