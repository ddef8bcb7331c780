package io.comanda.catalog.web;

import io.comanda.catalog.Assortment;
import io.comanda.catalog.Packaging;
import io.comanda.catalog.ProductDraft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In what a product comes, and what may be delivered instead of it. */
@RestController
@RequestMapping("/api/products/{number}")
@Tag(name = "Products")
class AssortmentController {

    private final Assortment assortment;

    AssortmentController(Assortment assortment) {
        this.assortment = assortment;
    }

    record Packagings(@NotNull @Size(max = 20) List<@NotNull @Valid Packaging> packagings) {}

    record Substitutes(
            @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = ProductDraft.NUMBER) String> substitutes) {}

    @GetMapping("/packagings")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Boxes and pallets a product comes in, with how many base units they hold")
    Packagings packagings(@PathVariable String number) {
        return new Packagings(assortment.packagings(number));
    }

    @PutMapping("/packagings")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Replace the packagings of a product")
    Packagings pack(@PathVariable String number, @RequestBody @Valid Packagings all) {
        return new Packagings(assortment.pack(number, all.packagings()));
    }

    @GetMapping("/substitutes")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Products that may be delivered instead, the best first")
    Substitutes substitutes(@PathVariable String number) {
        return new Substitutes(assortment.approved(number));
    }

    @PutMapping("/substitutes")
    @PreAuthorize(Rights.WRITE)
    @Operation(summary = "Replace the approved substitutes of a product")
    Substitutes approve(@PathVariable String number, @RequestBody @Valid Substitutes approved) {
        return new Substitutes(assortment.approve(number, approved.substitutes()));
    }
}
