package io.comanda.commission.web;

import io.comanda.commission.CommissionPreview;
import io.comanda.commission.CommissionRule;
import io.comanda.commission.CommissionRuleBook;
import io.comanda.commission.Earnings;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules of commission, and what they would bring. */
@RestController
@RequestMapping("/api/commission")
@Tag(name = "Commission")
class CommissionRuleController {

    private final CommissionRuleBook rules;
    private final Earnings earnings;

    CommissionRuleController(CommissionRuleBook rules, Earnings earnings) {
        this.rules = rules;
        this.earnings = earnings;
    }

    /** @param lastDay on which the rule holds; a day before it begins withdraws it */
    record RuleEnd(@NotNull LocalDate lastDay) {}

    @GetMapping("/rules")
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "Rules of an agent, or of the house, newest first; ended ones too")
    Page<CommissionRule> rules(
            @RequestParam(required = false) @Size(max = 40) @Nullable String agent,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(rules.list(agent, before, limit + 1), limit, rule -> Cursor.of(rule.id()));
    }

    @PostMapping("/rules")
    @PreAuthorize(Rights.MAINTAIN)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a rule; the most particular one that holds on the invoice's day counts")
    CommissionRule add(@RequestBody @Valid CommissionRuleRequest request) {
        return rules.add(request.rule());
    }

    @PostMapping("/rules/{id}/end")
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Let a rule end with a day; what was earned by it stays")
    CommissionRule end(@PathVariable long id, @RequestBody @Valid RuleEnd end) {
        return rules.end(id, end.lastDay());
    }

    @GetMapping("/preview")
    @PreAuthorize(Rights.WATCH)
    @Operation(summary = "What an agent would earn on an invoice by the rules as they stand, line by line")
    CommissionPreview preview(
            @RequestParam @Size(max = 40) String agent, @RequestParam @Size(max = 40) String invoice) {
        return earnings.preview(agent, invoice);
    }
}
