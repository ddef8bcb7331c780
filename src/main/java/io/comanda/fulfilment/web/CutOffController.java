package io.comanda.fulfilment.web;

import io.comanda.inventory.StockKeeping;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.shipping.CutOff;
import io.comanda.shipping.CutOffs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When carriers call at a warehouse. */
@RestController
@RequestMapping("/api/cut-offs/{warehouse}")
@Tag(name = "Shipping")
class CutOffController {

    private final CutOffs cutOffs;
    private final StockKeeping stock;

    CutOffController(CutOffs cutOffs, StockKeeping stock) {
        this.cutOffs = cutOffs;
        this.stock = stock;
    }

    /** @param at by the clock of the house, to the minute: {@code 16:30} */
    record Time(@NotNull LocalTime at) {}

    @GetMapping
    @PreAuthorize(Rights.CARRIERS)
    @Operation(summary = "Until when goods must stand at the door for each carrier, the earliest first")
    List<CutOff> cutOffs(@PathVariable @PlainText @Size(max = 40) String warehouse) {
        return cutOffs.of(known(warehouse));
    }

    @PutMapping("/{carrier}")
    @PreAuthorize(Rights.AGREE)
    @Operation(summary = "Say when a carrier calls on working days")
    CutOff save(
            @PathVariable @PlainText @Size(max = 40) String warehouse,
            @PathVariable @Size(max = 20) String carrier,
            @RequestBody @Valid Time time) {
        return cutOffs.save(known(warehouse), carrier, time.at().truncatedTo(ChronoUnit.MINUTES));
    }

    @DeleteMapping("/{carrier}")
    @PreAuthorize(Rights.AGREE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The carrier does not call there any more")
    void remove(
            @PathVariable @PlainText @Size(max = 40) String warehouse, @PathVariable @Size(max = 20) String carrier) {
        cutOffs.remove(known(warehouse), carrier);
    }

    private String known(String warehouse) {
        return stock.warehouse(warehouse).code();
    }
}
