package io.comanda.accounting.web;

import io.comanda.accounting.AccountDraft;
import io.comanda.accounting.AccountLine;
import io.comanda.accounting.AccountView;
import io.comanda.accounting.ChartOfAccounts;
import io.comanda.accounting.Journal;
import io.comanda.accounting.Months;
import io.comanda.accounting.SheetPosition;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The chart of accounts, its posting rules and each account's sheet. */
@RestController
@RequestMapping("/api/accounting")
@PreAuthorize(Rights.READ)
@Tag(name = "Journal")
class AccountController {

    private final ChartOfAccounts chart;
    private final Journal journal;

    AccountController(ChartOfAccounts chart, Journal journal) {
        this.chart = chart;
        this.journal = journal;
    }

    /** @param accountId where the rule is to book from now on */
    record RuleTarget(long accountId) {}

    @GetMapping("/accounts")
    @Operation(summary = "All accounts with what is booked on them")
    List<AccountView> accounts() {
        return chart.all();
    }

    @GetMapping("/accounts/{id}")
    @Operation(summary = "One account")
    AccountView account(@PathVariable long id) {
        return chart.account(id);
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Add an account that posting rules may lead to")
    AccountView add(@RequestBody @Valid AccountDraft draft) {
        return chart.add(draft);
    }

    @PutMapping("/accounts/{id}")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Give an account another number or name; the version in If-Match")
    AccountView change(
            @PathVariable long id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid AccountDraft draft) {
        return chart.change(id, draft, VersionTag.read(ifMatch));
    }

    @PutMapping("/rules/{id}")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Have a posting rule book on another account from now on; the rule's version in If-Match")
    AccountView lead(
            @PathVariable long id,
            @RequestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            @RequestBody @Valid RuleTarget target) {
        return chart.lead(id, target.accountId(), VersionTag.read(ifMatch));
    }

    @GetMapping("/accounts/{id}/lines")
    @Operation(summary = "An account's sheet in the months of two days, oldest first")
    Page<AccountLine> sheet(
            @PathVariable long id,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        chart.account(id);
        var months = Months.of(from, to);
        var after = Cursor.parse(cursor).map(AccountController::position).orElseGet(() -> journal.begin(id, months));
        return Page.of(
                journal.sheet(id, months, after, limit + 1),
                limit,
                line -> Cursor.of(
                        line.day(), line.entry(), line.lineNo(), line.balance().amount()));
    }

    private static SheetPosition position(Cursor seen) {
        return new SheetPosition(seen.date(0), seen.number(1), (int) seen.number(2), seen.decimal(3));
    }
}
