package io.comanda.fulfilment.web;

import io.comanda.fulfilment.BoxTypes;
import io.comanda.fulfilment.PackingProperties.Carton;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a warehouse packs into. */
@RestController
@RequestMapping("/api/boxes/{warehouse}")
@Tag(name = "Shipments")
class BoxController {

    private final BoxTypes boxes;

    BoxController(BoxTypes boxes) {
        this.boxes = boxes;
    }

    record Boxes(@NotNull @Size(max = 50) List<@NotNull @Valid BoxType> boxes) {}

    /** Inner sides in millimetres, the weight it carries and its own in kilograms. */
    record BoxType(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{1,20}") String code,
            @Min(1) @Max(5000) int lengthMm,
            @Min(1) @Max(5000) int widthMm,
            @Min(1) @Max(5000) int heightMm,
            @NotNull @DecimalMin("0.001") @DecimalMax("1000") @Digits(integer = 4, fraction = 3) BigDecimal maxKg,
            @NotNull @PositiveOrZero @DecimalMax("1000") @Digits(integer = 4, fraction = 3) BigDecimal tareKg) {

        static BoxType of(Carton box) {
            return new BoxType(box.code(), box.lengthMm(), box.widthMm(), box.heightMm(), box.maxKg(), box.tareKg());
        }

        Carton carton() {
            return new Carton(code, lengthMm, widthMm, heightMm, maxKg, tareKg);
        }
    }

    @GetMapping
    @PreAuthorize(Rights.PICK)
    @Operation(summary = "The boxes of a warehouse, the smallest first; the house's while it keeps none of its own")
    List<BoxType> boxes(@PathVariable @PlainText @Size(max = 40) String warehouse) {
        return boxes.of(warehouse).stream().map(BoxType::of).toList();
    }

    @PutMapping
    @PreAuthorize(Rights.AGREE)
    @Operation(summary = "Keep these boxes for a warehouse instead of those it has; none means the house's again")
    List<BoxType> replace(
            @PathVariable @PlainText @Size(max = 40) String warehouse, @RequestBody @Valid Boxes request) {
        var kept = boxes.replace(
                warehouse, request.boxes().stream().map(BoxType::carton).toList());
        return kept.stream().map(BoxType::of).toList();
    }
}
