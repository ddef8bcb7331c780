package io.comanda.inventory.web;

import io.comanda.inventory.AllocationRule;
import io.comanda.inventory.AllocationRules;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How lots are chosen, by customer and product. */
@RestController
@RequestMapping("/api/allocation-rules")
@Tag(name = "Stock")
class AllocationRuleController {

    private final AllocationRules rules;

    AllocationRuleController(AllocationRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Rules for choosing lots; the more special one wins")
    Page<AllocationRule> rules(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(rules.list(after, limit + 1), limit, entry -> Cursor.of(entry.id()))
                .map(AllocationRules.Entry::rule);
    }

    @PutMapping
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "Make or replace the rule for a customer, a product, both, or everybody")
    AllocationRule save(@RequestBody @Valid AllocationRule rule) {
        return rules.save(rule);
    }

    @DeleteMapping
    @PreAuthorize(Rights.SUPERVISE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a rule away")
    void remove(
            @RequestParam(required = false) @PlainText @Size(max = 40) @Nullable String customer,
            @RequestParam(required = false) @PlainText @Size(max = 40) @Nullable String product) {
        rules.remove(customer, product);
    }
}
