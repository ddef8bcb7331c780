package io.comanda.returns;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stopping a shipment would do now, or why it cannot be stopped.
 *
 * @param code of the refusal; missing when it is possible
 * @param reason of the refusal, in the reader's language
 * @param effects missing when it is not possible
 */
public record StopPreview(boolean possible, @Nullable String code, @Nullable String reason, @Nullable Effects effects) {

    /**
     * @param carrier whose waybill is cancelled
     * @param goods that are taken in again
     * @param credited gross of the goods, as far as they are on invoices; freight comes on top when nothing else was sent
     * @param unpaid the part of it that need not be paid any more
     * @param paid the part of it that was paid, and that the customer gets as he is asked
     * @param invoicedFirst goods on no invoice yet are invoiced, to be credited
     * @param cash that the driver was to collect at the door
     * @param othersUnpaid goods of other shipments are under way for which that driver was to collect as well
     * @param mail where the customer is told; missing when he has no address
     */
    @Schema(name = "StopEffects")
    public record Effects(
            String carrier,
            String trackingNumber,
            List<Goods> goods,
            Money credited,
            Money unpaid,
            Money paid,
            boolean invoicedFirst,
            @Nullable Money cash,
            boolean othersUnpaid,
            @Nullable String mail) {}

    @Schema(name = "StoppedGoods")
    public record Goods(String productNumber, String name, Quantity quantity, String unit) {}
}
