package io.comanda.accounting.web;

import io.comanda.accounting.AccountStatement;
import io.comanda.accounting.AccountStatements;
import io.comanda.kernel.constraints.CurrencyCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a customer owes and why. */
@RestController
@RequestMapping("/api/accounting/statements")
@Tag(name = "Journal")
class StatementOfAccountController {

    private final AccountStatements statements;

    StatementOfAccountController(AccountStatements statements) {
        this.statements = statements;
    }

    /** Which statement to send. */
    record StatementRequest(@NotNull @CurrencyCode String currency, @NotNull LocalDate from, @NotNull LocalDate to) {}

    /** @param to where the mail goes */
    record StatementSent(String to) {}

    @GetMapping("/{customerNumber}")
    @PreAuthorize(Rights.STATEMENT)
    @Operation(summary = "A customer's statement of account, one for each currency")
    List<AccountStatement> statements(
            @PathVariable String customerNumber, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return statements.of(customerNumber, from, to);
    }

    @GetMapping("/{customerNumber}/pdf")
    @PreAuthorize(Rights.STATEMENT)
    @Operation(summary = "A statement of account as a letter in the customer's language")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> pdf(
            @PathVariable String customerNumber,
            @RequestParam @CurrencyCode String currency,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(statements.pdf(customerNumber, currency, from, to));
    }

    @PostMapping("/{customerNumber}/mails")
    @PreAuthorize(Rights.BOOK)
    @Operation(summary = "Send a customer his statement of account")
    StatementSent send(@PathVariable String customerNumber, @RequestBody @Valid StatementRequest request) {
        return new StatementSent(statements
                .send(customerNumber, request.currency(), request.from(), request.to())
                .toString());
    }
}
