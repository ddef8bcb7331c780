package io.comanda.accounting.web;

import io.comanda.accounting.BookingReport;
import io.comanda.accounting.Bookkeeping;
import io.comanda.accounting.EntryFilter;
import io.comanda.accounting.Journal;
import io.comanda.accounting.JournalEntryView;
import io.comanda.accounting.Months;
import io.comanda.accounting.TrialBalance;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is booked, and the files for whoever keeps the books outside. */
@RestController
@RequestMapping("/api/accounting")
@PreAuthorize(Rights.READ)
@Tag(name = "Journal")
class JournalController {

    private final Journal journal;
    private final Bookkeeping bookkeeping;
    private final JournalCsv csv;
    private final JournalJson json;

    JournalController(Journal journal, Bookkeeping bookkeeping, JournalCsv csv, JournalJson json) {
        this.journal = journal;
        this.bookkeeping = bookkeeping;
        this.csv = csv;
        this.json = json;
    }

    /** What an export is written as. */
    enum Format {
        CSV,
        JSON
    }

    @PostMapping("/booking-runs")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Book now what is not booked yet, as happens every few minutes by itself")
    BookingReport book() {
        return bookkeeping.bookAll();
    }

    @GetMapping("/entries")
    @Operation(summary = "Entries of the journal, newest first")
    Page<JournalEntryView> entries(
            @ParameterObject @Valid EntryFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(journal.entries(filter, before, limit + 1), limit, entry -> Cursor.of(entry.number()));
    }

    @GetMapping("/entries/{number}")
    @Operation(summary = "One entry with its lines")
    JournalEntryView entry(@PathVariable long number) {
        return journal.entry(number);
    }

    @GetMapping("/trial-balance")
    @Operation(summary = "Opening balance, debit, credit and closing balance of each account in the months of two days")
    TrialBalance trialBalance(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return journal.trialBalance(Months.of(from, to));
    }

    @GetMapping("/export")
    @Operation(summary = "All entries in the months of two days, with control totals at the end")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "application/json", schema = @Schema(type = "string", format = "binary"))
            })
    void export(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "CSV") Format format,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var months = Months.of(from, to);
        switch (format) {
            case CSV -> csv.write(months, response);
            case JSON -> json.write(months, response);
        }
    }
}
