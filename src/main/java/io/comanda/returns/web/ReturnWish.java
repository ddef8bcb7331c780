package io.comanda.returns.web;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.Settlement;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk's wish to take goods back, or to settle a claim without them. */
record ReturnWish(
        @NotBlank @Size(max = 50) String orderNumber,
        @NotNull Wanted kind,
        @NotNull Settlement wish,
        @PlainText @Size(max = 500) @Nullable String remark,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

    /** What can be asked for; a shipment is stopped by a call of its own. */
    enum Wanted {
        RETURN,
        CLAIM
    }

    @Schema(name = "ReturnWishLine")
    record Line(
            @Positive int lineNo,
            @NotNull @Positive @Digits(integer = 11, fraction = 3) BigDecimal quantity,
            @NotNull ReturnReason reason,
            @PlainText @Size(max = 500) @Nullable String remark) {

        private ReturnRequest.Line line() {
            return new ReturnRequest.Line(lineNo, Quantity.of(quantity), reason, remark);
        }
    }

    ReturnRequest request() {
        return new ReturnRequest(
                orderNumber,
                ReturnKind.valueOf(kind.name()),
                ReturnChannel.DESK,
                wish,
                remark,
                lines.stream().map(Line::line).toList());
    }
}
