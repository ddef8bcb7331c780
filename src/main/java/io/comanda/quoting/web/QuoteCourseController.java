package io.comanda.quoting.web;

import io.comanda.kernel.constraints.PlainText;
import io.comanda.notification.MailSettings;
import io.comanda.platform.documents.DocumentUnknown;
import io.comanda.platform.documents.Documents;
import io.comanda.quoting.LostReason;
import io.comanda.quoting.QuoteAnswers;
import io.comanda.quoting.QuoteLinks;
import io.comanda.quoting.QuoteView;
import io.comanda.quoting.Quoting;
import io.comanda.quoting.VisibleQuotes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a quote once it is written, up to its end. */
@RestController
@RequestMapping("/api/quotes/{quoteNumber}")
@Tag(name = "Quotes")
class QuoteCourseController {

    private final Quoting quoting;
    private final QuoteAnswers answers;
    private final VisibleQuotes quotes;
    private final QuoteLinks links;
    private final MailSettings mails;
    private final Documents documents;

    QuoteCourseController(
            Quoting quoting,
            QuoteAnswers answers,
            VisibleQuotes quotes,
            QuoteLinks links,
            MailSettings mails,
            Documents documents) {
        this.quoting = quoting;
        this.answers = answers;
        this.quotes = quotes;
        this.links = links;
        this.mails = mails;
        this.documents = documents;
    }

    /** @param reason why it is taken back */
    record QuoteWithdrawal(@PlainText @Size(max = 200) @Nullable String reason) {}

    /** @param version the one that was refused */
    record QuoteLoss(@Min(1) int version, @NotNull LostReason reason, @Size(max = 500) @Nullable String remark) {}

    /** @param version the one that was taken */
    record QuoteOrder(@Min(1) int version) {}

    /** @param orderNumber the order the quote has become */
    record OrderedQuote(String orderNumber) {}

    record QuoteLink(String url) {}

    @PostMapping("/sending")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "Send a draft to the customer, after approval where one is needed")
    QuoteView send(@PathVariable String quoteNumber) {
        quotes.get(quoteNumber);
        return quoting.submit(quoteNumber);
    }

    @PostMapping("/reminders")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "Remind the customer now")
    QuoteView remind(@PathVariable String quoteNumber) {
        quotes.get(quoteNumber);
        return quoting.remind(quoteNumber);
    }

    @PostMapping("/withdrawal")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "Take a quote back, or throw a draft away")
    QuoteView withdraw(@PathVariable String quoteNumber, @RequestBody @Valid QuoteWithdrawal withdrawal) {
        quotes.get(quoteNumber);
        return quoting.withdraw(quoteNumber, withdrawal.reason());
    }

    @PostMapping("/loss")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "The customer does not want it, and why")
    QuoteView lose(@PathVariable String quoteNumber, @RequestBody @Valid QuoteLoss loss) {
        quotes.get(quoteNumber);
        return answers.lose(quoteNumber, loss.version(), loss.reason(), loss.remark());
    }

    @PostMapping("/order")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "The customer takes it: place the order at the prices offered; said twice it stays one order")
    OrderedQuote order(@PathVariable String quoteNumber, @RequestBody @Valid QuoteOrder order) {
        quotes.get(quoteNumber);
        return new OrderedQuote(answers.accept(quoteNumber, order.version(), null));
    }

    @PostMapping("/customer-link")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "A link to the customer's page of the newest version, to be sent or read out")
    QuoteLink link(@PathVariable String quoteNumber) {
        return new QuoteLink(mails.absolute(links.path(quotes.get(quoteNumber))));
    }

    @GetMapping("/versions/{version}/document")
    @PreAuthorize(QuoteRights.READ)
    @Operation(summary = "The paper of a version that was sent")
    ResponseEntity<byte[]> document(@PathVariable String quoteNumber, @PathVariable int version) {
        var paper = quotes.get(quoteNumber).versions().stream()
                .filter(each -> each.version() == version)
                .map(QuoteView.QuoteVersion::documentId)
                .filter(Objects::nonNull)
                .findFirst()
                .map(documents::content)
                .orElseThrow(() -> new DocumentUnknown(version));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(paper.mediaType()))
                .body(paper.bytes());
    }
}
