package io.comanda.desk.web;

import io.comanda.desk.CustomerCard;
import io.comanda.desk.PastedLines;
import io.comanda.desk.ProductCard;
import io.comanda.desk.Quotation;
import io.comanda.desk.Quotations;
import io.comanda.desk.TypeAhead;
import io.comanda.kernel.constraints.PlainText;
import io.comanda.ordering.Channel;
import io.comanda.platform.actor.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What somebody needs who is typing a new order. */
@RestController
@RequestMapping("/api/new-order")
@Tag(name = "Desk")
@PreAuthorize(Rights.TAKE)
class NewOrderController {

    private final Quotations quotations;
    private final TypeAhead typeAhead;
    private final PastedLines pasted;
    private final CurrentActor actor;

    NewOrderController(Quotations quotations, TypeAhead typeAhead, PastedLines pasted, CurrentActor actor) {
        this.quotations = quotations;
        this.typeAhead = typeAhead;
        this.pasted = pasted;
        this.actor = actor;
    }

    /** @param text rows of number and quantity */
    record Pasted(@NotNull @Size(max = 50_000) String text) {}

    @PostMapping("/quotation")
    @Operation(
            summary = "What an order would come to; nothing is kept",
            description =
                    "Prices with their reasons, VAT and totals, free stock, what is left of the credit limit, who would"
                            + " have to approve it, and for each line what placing the order would refuse.")
    Quotation quote(@RequestBody @Valid QuotationRequest request, Locale locale) {
        return quotations.quote(request.wish(Channel.of(actor.get())), locale);
    }

    @PostMapping("/pasted-lines")
    @Operation(summary = "Make lines of pasted rows of number and quantity; what cannot be read is told by row")
    PastedLines.Read paste(@RequestBody @Valid Pasted rows, Locale locale) {
        return pasted.read(rows.text(), locale);
    }

    @GetMapping("/customers")
    @Operation(summary = "Customers while they are typed, with credit, open orders and open invoices")
    List<CustomerCard> customers(
            @RequestParam @NotBlank @PlainText @Size(max = 100) String q,
            @RequestParam(defaultValue = "8") @Min(1) @Max(20) int limit) {
        return typeAhead.customers(q, limit);
    }

    @GetMapping("/products")
    @Operation(
            summary =
                    "Goods while they are typed, with picture, free stock, the customer's price and what goes with them")
    List<ProductCard> products(
            @RequestParam @NotBlank @PlainText @Size(max = 100) String q,
            @RequestParam(required = false) @Size(max = 40) @Nullable String customer,
            @RequestParam(defaultValue = "8") @Min(1) @Max(20) int limit,
            Locale locale) {
        return typeAhead.products(q, customer, limit, locale);
    }
}
