package io.comanda.commission.web;

import io.comanda.commission.Agent;
import io.comanda.commission.Balance;
import io.comanda.commission.CommissionFact;
import io.comanda.commission.CommissionStory;
import io.comanda.commission.Commissions;
import io.comanda.commission.VisibleCommissions;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agents, their accounts and what they earned, invoice by invoice. */
@RestController
@RequestMapping("/api/agents")
@Tag(name = "Commission")
class AgentController {

    private final Commissions commissions;
    private final VisibleCommissions visible;

    AgentController(Commissions commissions, VisibleCommissions visible) {
        this.commissions = commissions;
        this.visible = visible;
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Agents by code; an agent sees himself")
    Page<Agent> agents(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterText(cursor);
        return Page.of(visible.agents(after, limit + 1), limit, agent -> Cursor.of(agent.code()));
    }

    @PutMapping("/{code}")
    @PreAuthorize(Rights.MAINTAIN)
    @Operation(summary = "Add an agent, or change his rate and account")
    Agent save(
            @PathVariable @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}") String code,
            @RequestBody @Valid AgentRequest request) {
        return commissions.keep(request.agent(code));
    }

    @GetMapping("/{code}/balances")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Accrued, valid and settled commission, by currency")
    List<Balance> balances(@PathVariable String code) {
        return visible.balances(code);
    }

    @GetMapping("/{code}/commissions/{document}")
    @PreAuthorize(Rights.READ)
    @Operation(
            summary = "Where a figure comes from: how it was reckoned, which money made it valid, how it was settled")
    CommissionStory story(@PathVariable String code, @PathVariable String document) {
        return visible.story(code, document);
    }

    @GetMapping("/{code}/commissions")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What the agent earned, invoice by invoice, newest first")
    Page<CommissionFact> facts(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(visible.facts(code, before, limit + 1), limit, fact -> Cursor.of(fact.id()));
    }
}
