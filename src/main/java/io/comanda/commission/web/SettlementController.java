package io.comanda.commission.web;

import io.comanda.commission.CommissionSettlements;
import io.comanda.commission.PeriodBackwards;
import io.comanda.commission.SettlementUnknown;
import io.comanda.commission.SettlementView;
import io.comanda.commission.VisibleCommissions;
import io.comanda.kernel.DateRange;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Settlement of commission for a period. */
@RestController
@RequestMapping("/api/settlements")
@Tag(name = "Commission")
class SettlementController {

    private final CommissionSettlements settlements;
    private final VisibleCommissions visible;
    private final Documents documents;

    SettlementController(CommissionSettlements settlements, VisibleCommissions visible, Documents documents) {
        this.settlements = settlements;
        this.visible = visible;
        this.documents = documents;
    }

    record SettlementCancellation(@NotBlank @PlainText @Size(max = 200) String reason) {}

    /** @param reference of the bank's debit */
    record SettlementPayment(@NotNull LocalDate paidOn, @NotBlank @PlainText @Size(max = 80) String reference) {}

    @PostMapping
    @PreAuthorize(Rights.SETTLE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Start a run for agents and a period; finance approves it in the task list")
    RunView start(@RequestBody @Valid SettlementRequest request) {
        if (request.to().isBefore(request.from())) {
            throw new PeriodBackwards();
        }
        return new RunView(
                settlements.request(new DateRange(request.from(), request.to()), request.codes()), List.of());
    }

    @GetMapping("/runs/{run}")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "What a run proposes or has settled")
    RunView run(@PathVariable String run) {
        return new RunView(run, settlements.ofRun(run));
    }

    @GetMapping(value = "/runs/{run}/payment-list", produces = MediaType.APPLICATION_XML_VALUE)
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "What a settled run owes, as pain.001 for the bank; agents without account are left out")
    ResponseEntity<byte[]> paymentList(@PathVariable String run) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(run + ".xml")
                                .build()
                                .toString())
                .body(settlements.paymentList(run));
    }

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Settlements, newest first; an agent sees his own")
    Page<SettlementView> settlements(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.afterText(cursor);
        return Page.of(visible.settlements(before, limit + 1), limit, settlement -> Cursor.of(settlement.number()));
    }

    @PostMapping("/{number}/cancellation")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "Cancel a settlement that is not paid; its commission is open again")
    SettlementView cancel(@PathVariable String number, @RequestBody @Valid SettlementCancellation request) {
        return settlements.cancel(number, request.reason());
    }

    @PutMapping("/{number}/payment")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "Note that the money went to the agent")
    SettlementView pay(@PathVariable String number, @RequestBody @Valid SettlementPayment request) {
        return settlements.pay(number, request.paidOn(), request.reference());
    }

    @DeleteMapping("/{number}/payment")
    @PreAuthorize(Rights.SETTLE)
    @Operation(summary = "Note that the money did not go, or came back")
    SettlementView unpay(@PathVariable String number) {
        return settlements.unpay(number);
    }

    @GetMapping(value = "/{number}/statement", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The statement as PDF, once settled")
    byte[] statement(@PathVariable String number) {
        var document = visible.settlement(number).documentId();
        if (document == null) {
            throw new SettlementUnknown(number);
        }
        return documents.content(document).bytes();
    }
}
