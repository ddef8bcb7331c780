package io.comanda.returns.web;

import io.comanda.invoicing.CreditNoteView;
import io.comanda.invoicing.CreditNotes;
import io.comanda.invoicing.RefusedRefund;
import io.comanda.invoicing.RefusedRefunds;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.VisibleOrders;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.comanda.returns.ReturnFilter;
import io.comanda.returns.ReturnNotOpen;
import io.comanda.returns.ReturnParcels;
import io.comanda.returns.ReturnRow;
import io.comanda.returns.ReturnView;
import io.comanda.returns.ReturnableLine;
import io.comanda.returns.Returns;
import io.comanda.returns.VisibleReturns;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Returns for the desk: what can come back, asking for it, and how far it is. */
@RestController
@RequestMapping("/api")
@Tag(name = "Returns")
class ReturnController {

    private final Returns returns;
    private final VisibleReturns visible;
    private final VisibleOrders orders;
    private final CreditNotes creditNotes;
    private final RefusedRefunds refused;
    private final ReturnParcels parcels;
    private final Documents documents;
    private final Idempotency idempotency;

    ReturnController(
            Returns returns,
            VisibleReturns visible,
            VisibleOrders orders,
            CreditNotes creditNotes,
            ReturnParcels parcels,
            Documents documents,
            Idempotency idempotency,
            RefusedRefunds refused) {
        this.returns = returns;
        this.visible = visible;
        this.orders = orders;
        this.creditNotes = creditNotes;
        this.refused = refused;
        this.parcels = parcels;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    record ReturnWithdrawal(@NotBlank @PlainText @Size(max = 200) String reason) {}

    @GetMapping("/orders/{orderNumber}/returnable-lines")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The delivered lines of an order, with what can still come back")
    List<ReturnableLine> returnable(@PathVariable String orderNumber) {
        return returns.returnable(orders.get(orderNumber).number());
    }

    @GetMapping("/orders/{orderNumber}/returns")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The returns of an order, oldest first")
    List<ReturnView> ofOrder(@PathVariable String orderNumber) {
        return returns.ofOrder(orders.get(orderNumber).number());
    }

    @GetMapping("/returns")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Returns, the newest first")
    Page<ReturnRow> list(
            @ParameterObject @Valid ReturnFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.parse(cursor)
                .map(seen -> List.of(String.valueOf(seen.number(0))))
                .orElse(List.of());
        return Page.of(returns.list(filter, before, limit + 1), limit, row -> Cursor.of(row.id()));
    }

    @PostMapping("/returns")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Rights.ASK)
    @Operation(summary = "Ask for a return, or for a claim without goods; its process decides about it")
    ResponseEntity<ReturnView> ask(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid ReturnWish wish) {
        orders.get(wish.orderNumber());
        var answer =
                idempotency.once("request-return", key, wish, ReturnView.class, () -> returns.request(wish.request()));
        return answer.created("/api/returns/" + answer.body().number());
    }

    @GetMapping("/returns/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A return with what came in and what became of it")
    ReturnView get(@PathVariable String number) {
        return visible.get(number);
    }

    @PostMapping("/returns/{number}/cancellation")
    @PreAuthorize(Rights.ASK)
    @Operation(summary = "Give a return up before anything came in")
    ReturnView cancel(@PathVariable String number, @RequestBody @Valid ReturnWithdrawal withdrawal) {
        visible.get(number);
        return returns.cancel(number, withdrawal.reason());
    }

    @GetMapping("/returns/{number}/credit-notes")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The credit notes a return led to")
    List<CreditNoteView> creditNotes(@PathVariable String number) {
        visible.get(number);
        return returns.creditNotes(number).stream().map(creditNotes::creditNote).toList();
    }

    @GetMapping("/returns/{number}/refused-refunds")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "Money of its credit notes that the card provider refused, and where it is now")
    List<RefusedRefund> refusedRefunds(@PathVariable String number) {
        visible.get(number);
        return refused.of(returns.creditNotes(number));
    }

    @GetMapping(value = "/returns/{number}/note", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The return note as PDF, once the return is approved")
    byte[] note(@PathVariable String number) {
        var found = visible.get(number);
        var note = found.noteId();
        if (note == null) {
            throw new ReturnNotOpen(number, found.state());
        }
        return documents.content(note).bytes();
    }

    @GetMapping(value = "/returns/{number}/label", produces = MediaType.APPLICATION_PDF_VALUE)
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The carrier's label for the parcel as PDF, where a carrier was booked")
    byte[] label(@PathVariable String number) {
        return parcels.label(visible.get(number).number()).bytes();
    }
}
