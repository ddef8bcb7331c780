package io.comanda.portal;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.returns.ReturnState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return as the customer sees it.
 *
 * @param reason why it was declined, in his language
 * @param noteId the paper that goes into the parcel
 * @param parcel in which a carrier brings it, as long as it is awaited; missing where he sends it as he likes
 * @param cancellable nothing has come in and nothing is decided against it
 */
public record CustomerReturn(
        String number,
        ReturnState state,
        String stateLabel,
        @Nullable String reason,
        Instant requestedAt,
        @Nullable Long noteId,
        @Nullable Parcel parcel,
        int photos,
        boolean cancellable,
        List<Line> lines) {

    /** @param fee net, what is taken off what he gets back; missing where it costs him nothing */
    @Schema(name = "CustomerReturnParcel")
    public record Parcel(
            String carrier,
            String trackingNumber,
            @Nullable Money fee,
            @Nullable Instant sentAt,
            @Nullable Instant arrivedAt) {}

    @Schema(name = "CustomerReturnLine")
    public record Line(String name, Quantity quantity, Quantity received, String unit) {}
}
