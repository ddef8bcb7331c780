package io.comanda.payment.web;

import io.comanda.kernel.Money;
import io.comanda.payment.CreditUse;
import io.comanda.payment.CustomerCredit;
import io.comanda.payment.IncomingMoney;
import io.comanda.payment.OwedRefunds;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentMethods;
import io.comanda.payment.PaymentSummary;
import io.comanda.payment.Payments;
import io.comanda.payment.RefundOwed;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How orders are paid. */
@RestController
@RequestMapping("/api/payments")
@Tag(name = "Payments")
class PaymentController {

    private static final String READ =
            "hasAnyRole('order-desk', 'finance', 'supervisor', 'integration', 'administrator')";
    private static final String BOOK = "hasAnyRole('finance', 'integration')";

    private final PaymentMethods methods;
    private final CustomerCredit credit;
    private final IncomingMoney incoming;
    private final OwedRefunds refunds;
    private final Payments payments;

    PaymentController(
            PaymentMethods methods,
            CustomerCredit credit,
            IncomingMoney incoming,
            OwedRefunds refunds,
            Payments payments) {
        this.methods = methods;
        this.credit = credit;
        this.incoming = incoming;
        this.refunds = refunds;
        this.payments = payments;
    }

    /**
     * Money that arrived.
     *
     * @param reference of the bank or the carrier; the same again counts once
     */
    @Schema(name = "PaymentReceipt")
    record Receipt(
            @NotNull @DecimalMin("0.01") @Digits(integer = 12, fraction = 2) BigDecimal amount,
            @NotNull Currency currency,
            @NotBlank @Size(max = 100) String reference) {

        Money money() {
            return new Money(amount, currency.getCurrencyCode());
        }
    }

    /**
     * Money that went back.
     *
     * @param reference what it was owed for
     */
    record PaidBack(@NotBlank @Size(max = 100) String reference, @NotBlank @Size(max = 100) String bankReference) {}

    @GetMapping("/methods")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Ways to pay that a channel offers")
    Set<PaymentMethod> methods(@RequestParam @NotBlank @Size(max = 50) String channel) {
        return methods.offered(channel);
    }

    @GetMapping("/{orderNumber}")
    @PreAuthorize(READ)
    @Operation(summary = "The payment of an order with its ledger")
    PaymentSummary payment(@PathVariable @Size(max = 50) String orderNumber) {
        return payments.summary(orderNumber);
    }

    @PostMapping("/{orderNumber}/receipts")
    @PreAuthorize(BOOK)
    @Operation(summary = "Book money that arrived by bank")
    PaymentSummary receive(@PathVariable @Size(max = 50) String orderNumber, @RequestBody @Valid Receipt receipt) {
        incoming.receive(orderNumber, receipt.money(), receipt.reference());
        return payments.summary(orderNumber);
    }

    @PostMapping("/{orderNumber}/collections")
    @PreAuthorize(BOOK)
    @Operation(summary = "Book money that a carrier collected at the door")
    PaymentSummary collect(@PathVariable @Size(max = 50) String orderNumber, @RequestBody @Valid Receipt receipt) {
        incoming.collect(orderNumber, receipt.money(), receipt.reference());
        return payments.summary(orderNumber);
    }

    @GetMapping("/refunds-owed")
    @PreAuthorize(READ)
    @Operation(summary = "Money to be paid back by hand, the oldest first")
    Page<RefundOwed> refundsOwed(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(refunds.list(after, limit + 1), limit, owed -> Cursor.of(owed.id()));
    }

    @PostMapping("/{orderNumber}/refunds")
    @PreAuthorize(BOOK)
    @Operation(summary = "Note that money owed was paid back")
    PaymentSummary paidBack(@PathVariable @Size(max = 50) String orderNumber, @RequestBody @Valid PaidBack paid) {
        refunds.paid(orderNumber, paid.reference(), paid.bankReference());
        return payments.summary(orderNumber);
    }

    @GetMapping("/credit-use/{customerNumber}")
    @PreAuthorize(READ)
    @Operation(summary = "What a customer has taken of his credit limit")
    CreditUse creditUse(@PathVariable @Size(max = 50) String customerNumber, @RequestParam Currency currency) {
        return credit.use(customerNumber, currency.getCurrencyCode());
    }
}
