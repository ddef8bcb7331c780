package io.comanda.accounting.web;

import io.comanda.accounting.Bookkeeping;
import io.comanda.accounting.PeriodView;
import io.comanda.accounting.Periods;
import io.comanda.kernel.constraints.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Months of the books, closed and opened again. */
@RestController
@RequestMapping("/api/accounting/periods")
@PreAuthorize(Rights.READ)
@Tag(name = "Journal")
class PeriodController {

    private final Periods periods;
    private final Bookkeeping bookkeeping;

    PeriodController(Periods periods, Bookkeeping bookkeeping) {
        this.periods = periods;
        this.bookkeeping = bookkeeping;
    }

    /** Why a month is closed or opened. */
    @Schema(name = "PeriodReason")
    record Reason(@NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping
    @Operation(summary = "Months, newest first")
    List<PeriodView> list() {
        return periods.list();
    }

    @PostMapping("/{month}/closing")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Book what is left, then close the month of this day with all before it")
    List<PeriodView> close(@PathVariable LocalDate month, @RequestBody @Valid Reason reason) {
        periods.close(month, reason.reason(), bookkeeping.bookAll());
        return periods.list();
    }

    @PostMapping("/{month}/reopening")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Open the month of this day again with all after it")
    List<PeriodView> reopen(@PathVariable LocalDate month, @RequestBody @Valid Reason reason) {
        periods.reopen(month, reason.reason());
        return periods.list();
    }
}
