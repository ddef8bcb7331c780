package io.comanda.invoicing.web;

import io.comanda.invoicing.RefusedRefund;
import io.comanda.invoicing.RefusedRefunds;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done about refunds that the card provider refused. */
@RestController
@RequestMapping("/api/credit-notes/{creditNote}")
@Tag(name = "Invoices")
class RefusedRefundController {

    private final RefusedRefunds refused;

    RefusedRefundController(RefusedRefunds refused) {
        this.refused = refused;
    }

    /** @param way the card once more, or by bank */
    record RefundAgain(@NotNull @Pattern(regexp = "CARD|BANK") String way) {}

    @PostMapping("/refund")
    @PreAuthorize(Rights.FINANCE)
    @Operation(
            summary = "Send money of a credit note again that the card provider refused",
            description = "By the card once more, or by bank: then it stands among the refunds finance has to pay.")
    RefusedRefund refund(@PathVariable String creditNote, @RequestBody @Valid RefundAgain wish) {
        return wish.way().equals("BANK") ? refused.payByBank(creditNote) : refused.retry(creditNote);
    }
}
