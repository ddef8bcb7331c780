package io.comanda.banking.web;

import io.comanda.banking.BankEntries;
import io.comanda.banking.Direction;
import io.comanda.banking.EntrySearch;
import io.comanda.banking.EntryState;
import io.comanda.banking.EntryView;
import io.comanda.banking.OpenItem;
import io.comanda.banking.Proposal;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Movements on our accounts, and what they are for. */
@RestController
@RequestMapping("/api/bank-entries")
@PreAuthorize(Rights.READ)
@Tag(name = "Bank statements")
class EntryController {

    private final BankEntries entries;

    EntryController(BankEntries entries) {
        this.entries = entries;
    }

    @GetMapping
    @Operation(summary = "KeptEntries, newest first")
    Page<EntryView> list(
            @RequestParam(required = false) @Nullable EntryState state,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(required = false) @Nullable Long statement,
            @RequestParam(required = false) @Size(max = 100) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        var search = new EntrySearch(state, direction, statement, text);
        return Page.of(entries.list(search, before, limit + 1), limit, each -> Cursor.of(each.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "An entry with its assignments")
    EntryView entry(@PathVariable long id) {
        return entries.entry(id);
    }

    @GetMapping("/{id}/proposals")
    @Operation(summary = "What an entry may be for, the likeliest first")
    List<Proposal> proposals(@PathVariable long id) {
        return entries.proposals(id);
    }

    @GetMapping("/{id}/targets")
    @Operation(summary = "Open invoices and waiting orders to assign an entry to; what was paid, for money that went")
    List<OpenItem> targets(@PathVariable long id, @RequestParam @NotBlank @Size(max = 100) String text) {
        return entries.targets(id, text);
    }

    @PostMapping("/{id}/assignments")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Say what parts of an entry are for")
    EntryView assign(@PathVariable long id, @RequestBody @Valid AssignmentRequest request) {
        return entries.assign(id, request.parts());
    }

    @DeleteMapping("/{id}/assignments/{assignmentId}")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Take an assignment back, where nothing followed from it")
    EntryView undo(@PathVariable long id, @PathVariable long assignmentId) {
        return entries.undo(id, assignmentId);
    }

    /** Why an entry is no business of ours. */
    record AsideRequest(@NotBlank @Size(max = 200) String reason) {}

    @PutMapping("/{id}/aside")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Set an entry aside for a reason: it is no business of ours")
    EntryView setAside(@PathVariable long id, @RequestBody @Valid AsideRequest request) {
        return entries.setAside(id, request.reason().strip());
    }

    @DeleteMapping("/{id}/aside")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Take up again what was set aside")
    EntryView takeUp(@PathVariable long id) {
        return entries.takeUp(id);
    }
}
