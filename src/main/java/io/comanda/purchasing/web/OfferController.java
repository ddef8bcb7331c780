package io.comanda.purchasing.web;

import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.Suppliers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supplier offers: his article numbers, prices, packs and lead times. */
@RestController
@RequestMapping("/api/suppliers/{number}/offers")
@Tag(name = "Purchasing")
class OfferController {

    private final Suppliers suppliers;

    OfferController(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A supplier's offers, by product and first day")
    Page<SupplierOffer> offers(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.parse(cursor)
                .map(seen -> List.of(seen.text(0), seen.date(1).toString()))
                .orElse(List.of());
        return Page.of(
                suppliers.offers(number, after, limit + 1),
                limit,
                offer -> Cursor.of(offer.productNumber(), offer.validFrom()));
    }

    @PutMapping("/{productNumber}")
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Add an offer, or replace the one of the same first day; the address says whose and of what")
    SupplierOffer save(
            @PathVariable String number, @PathVariable String productNumber, @RequestBody OfferRequest request) {
        return suppliers.save(request.offer(number, productNumber));
    }

    @DeleteMapping("/{productNumber}")
    @PreAuthorize(Rights.MAINTAIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an offer back; orders already made keep their prices")
    void withdraw(@PathVariable String number, @PathVariable String productNumber, @RequestParam LocalDate validFrom) {
        suppliers.withdraw(number, productNumber, validFrom);
    }
}
