package io.comanda.portal.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.platform.web.InlineFile;
import io.comanda.portal.CustomerQuote;
import io.comanda.portal.CustomerQuotes;
import io.comanda.quoting.LostReason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An offer, for whoever has the link out of a mail about it. */
@RestController
@RequestMapping("/api/customer-quotes/{token}")
@Tag(name = "Customer page")
@PreAuthorize("permitAll()")
class CustomerQuoteController {

    private final CustomerQuotes quotes;

    CustomerQuoteController(CustomerQuotes quotes) {
        this.quotes = quotes;
    }

    /**
     * @param name of who says yes
     * @param terms that he has read and accepts the terms of sale
     */
    record QuoteAcceptance(@NotBlank @PlainText @Size(max = 100) String name, @AssertTrue boolean terms) {}

    record QuoteRefusal(@NotNull LostReason reason, @Size(max = 500) @Nullable String remark) {}

    record QuoteQuestion(@NotBlank @Size(max = 2000) String question) {}

    @GetMapping
    @Operation(summary = "What is offered, until when, and whether it can be answered")
    CustomerQuote quote(@PathVariable String token) {
        return quotes.quote(token);
    }

    @GetMapping("/document")
    @Operation(summary = "The offer as a paper")
    ResponseEntity<byte[]> document(@PathVariable String token) {
        return InlineFile.of(quotes.paper(token));
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Take the offer: it becomes an order at the prices offered; said twice it stays one order")
    CustomerQuote accept(@PathVariable String token, @RequestBody @Valid QuoteAcceptance acceptance) {
        return AsCustomer.of(
                quotes.customer(token),
                () -> quotes.accept(token, acceptance.name().strip()));
    }

    @PostMapping("/refusal")
    @Operation(summary = "Do without it, and say why")
    CustomerQuote decline(@PathVariable String token, @RequestBody @Valid QuoteRefusal refusal) {
        return AsCustomer.of(quotes.customer(token), () -> quotes.decline(token, refusal.reason(), refusal.remark()));
    }

    @PostMapping("/questions")
    @Operation(summary = "Ask the order desk something about the offer")
    CustomerQuote ask(@PathVariable String token, @RequestBody @Valid QuoteQuestion question) {
        return AsCustomer.of(quotes.customer(token), () -> {
            quotes.ask(token, question.question().strip());
            return quotes.quote(token);
        });
    }
}
