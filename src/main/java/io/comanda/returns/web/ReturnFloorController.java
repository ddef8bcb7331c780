package io.comanda.returns.web;

import io.comanda.kernel.Quantity;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Idempotency;
import io.comanda.returns.Disposition;
import io.comanda.returns.InspectGoods;
import io.comanda.returns.ReceivedItem;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnView;
import io.comanda.returns.VisibleReturns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Returned goods in the warehouse: taken in part by part, and looked at. */
@RestController
@RequestMapping("/api/returns/{number}")
@Tag(name = "Returns")
@PreAuthorize(Rights.HANDLE)
class ReturnFloorController {

    private final ReturnFloor floor;
    private final VisibleReturns visible;
    private final Idempotency idempotency;

    ReturnFloorController(ReturnFloor floor, VisibleReturns visible, Idempotency idempotency) {
        this.floor = floor;
        this.visible = visible;
        this.idempotency = idempotency;
    }

    /** @param items as scanned; the same product twice is added up */
    record ReturnedParcel(@NotEmpty @Size(max = 200) List<@NotNull @Valid ReturnedPiece> items) {}

    record ReturnedPiece(
            @NotBlank @Size(max = 50) String productNumber,
            @NotNull @Positive @Digits(integer = 11, fraction = 3) BigDecimal quantity,
            @Nullable @Size(min = 1, max = 50) String lotNumber,
            @Nullable @Size(min = 1, max = 50) String locationCode) {

        private ReceivedItem item() {
            return new ReceivedItem(productNumber, Quantity.of(quantity), lotNumber, locationCode);
        }
    }

    record ReturnVerdicts(@NotEmpty @Size(max = 200) List<@NotNull @Valid ReturnVerdict> items) {}

    /**
     * @param receipt the part they came in with
     * @param asProduct for second choice: the product they are sold as
     */
    record ReturnVerdict(
            @Positive long receipt,
            @NotNull @Positive @Digits(integer = 11, fraction = 3) BigDecimal quantity,
            @NotNull Disposition disposition,
            @Nullable @Size(min = 1, max = 50) String locationCode,
            @Nullable @Size(min = 1, max = 50) String asProduct,
            @Nullable @PlainText @Size(max = 500) String remark) {

        private InspectGoods goods() {
            return new InspectGoods(receipt, Quantity.of(quantity), disposition, locationCode, asProduct, remark);
        }
    }

    private record Wish(String number, Object request) {}

    @PostMapping("/receipts")
    @Operation(summary = "Take in what was in a parcel; the same key again takes in nothing more")
    ReturnView receive(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @PathVariable String number,
            @RequestBody @Valid ReturnedParcel parcel) {
        visible.get(number);
        var items = parcel.items().stream().map(ReturnedPiece::item).toList();
        return once("receive-return", key, new Wish(number, parcel), () -> floor.receive(number, items));
    }

    @PostMapping("/receipt-end")
    @Operation(summary = "Nothing more will come; where nothing came, the return ends")
    ReturnView closeReceipt(@PathVariable String number) {
        visible.get(number);
        return floor.closeReceipt(number);
    }

    @PostMapping("/inspections")
    @Operation(summary = "Say what becomes of goods that came in; the same key again books nothing more")
    ReturnView inspect(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @PathVariable String number,
            @RequestBody @Valid ReturnVerdicts verdicts) {
        visible.get(number);
        var goods = verdicts.items().stream().map(ReturnVerdict::goods).toList();
        return once("inspect-return", key, new Wish(number, verdicts), () -> floor.inspect(number, goods));
    }

    private ReturnView once(String what, String key, Wish wish, Supplier<ReturnView> work) {
        return idempotency.once(what, key, wish, ReturnView.class, work).body();
    }
}
