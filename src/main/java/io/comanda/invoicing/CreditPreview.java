package io.comanda.invoicing;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credit note would say.
 *
 * @param lowersOpen the part of its gross that is not to be paid any more
 * @param surplus the part that was paid already
 */
public record CreditPreview(List<Line> lines, Money net, Money tax, Money gross, Money lowersOpen, Money surplus) {

    /** @param quantity missing when the price alone is corrected */
    @Schema(name = "CreditPreviewLine")
    public record Line(int lineNo, @Nullable Quantity quantity, Money net) {}
}
