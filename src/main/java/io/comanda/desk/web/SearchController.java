package io.comanda.desk.web;

import io.comanda.desk.Found;
import io.comanda.desk.SearchBox;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search box. */
@RestController
@Tag(name = "Desk")
class SearchController {

    private final SearchBox box;

    SearchController(SearchBox box) {
        this.box = box;
    }

    @GetMapping("/api/search")
    @PreAuthorize(Rights.READ)
    @Operation(
            summary =
                    "Find orders, quotes, customers, products, shipments, returns and invoices by whatever is known of them",
            description =
                    "Numbers may be given whole, by their beginning or by their last digits; accents and capitals do"
                            + " not matter; names are found with a slip of the pen too. An agent finds what is his.")
    Found search(
            @Parameter(description = "Words, a number, a phone number, a bar code", example = "ORD-2026-000123")
                    @RequestParam
                    @NotBlank
                    @PlainText
                    @Size(max = 100)
                    String q,
            @Parameter(description = "How many hits of each sort") @RequestParam(defaultValue = "8") @Min(1) @Max(50)
                    int limit,
            Locale locale) {
        return box.find(q, limit, locale);
    }
}
