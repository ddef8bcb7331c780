package io.comanda.quoting.web;

import io.comanda.platform.text.Texts;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.comanda.quoting.QuoteDraft;
import io.comanda.quoting.QuoteRow;
import io.comanda.quoting.QuoteSearch;
import io.comanda.quoting.QuoteView;
import io.comanda.quoting.Quoting;
import io.comanda.quoting.VisibleQuotes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Quotes: list, read, write, and begin again. */
@RestController
@RequestMapping("/api/quotes")
@Tag(name = "Quotes")
class QuoteController {

    private final Quoting quoting;
    private final VisibleQuotes quotes;
    private final Idempotency idempotency;
    private final Timeline timeline;
    private final Texts texts;

    QuoteController(Quoting quoting, VisibleQuotes quotes, Idempotency idempotency, Timeline timeline, Texts texts) {
        this.quoting = quoting;
        this.quotes = quotes;
        this.idempotency = idempotency;
        this.timeline = timeline;
        this.texts = texts;
    }

    @GetMapping
    @PreAuthorize(QuoteRights.READ)
    @Operation(summary = "Quotes, the newest first")
    Page<QuoteRow> list(
            @ParameterObject @Valid QuoteSearch search,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var before = Cursor.before(cursor);
        return Page.of(quotes.list(search, before, limit + 1), limit, row -> Cursor.of(row.id()));
    }

    @PostMapping
    @PreAuthorize(QuoteRights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a quote; it stays a draft until it is sent. The same key again writes nothing more")
    ResponseEntity<QuoteView> draft(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid QuoteDraft draft) {
        quotes.requireCustomer(draft.order().customerNumber());
        var answer = idempotency.once("draft-quote", key, draft, QuoteView.class, () -> quoting.draft(draft));
        return answer.created("/api/quotes/" + answer.body().number());
    }

    @GetMapping("/{quoteNumber}")
    @PreAuthorize(QuoteRights.READ)
    @Operation(summary = "A quote with all its versions")
    QuoteView quote(@PathVariable String quoteNumber) {
        return quotes.get(quoteNumber);
    }

    @GetMapping("/{quoteNumber}/timeline")
    @PreAuthorize(QuoteRights.READ)
    @Operation(summary = "What happened to it, newest first, told in the reader's language")
    Page<QuoteEvent> timeline(
            @PathVariable String quoteNumber,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        quotes.get(quoteNumber);
        var before = Cursor.before(cursor);
        return Page.of(timeline.of("quote", quoteNumber, before, limit + 1), limit, event -> Cursor.of(event.id()))
                .map(event -> QuoteEvent.of(event, texts, locale));
    }

    @PutMapping("/{quoteNumber}")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "Write a draft anew, at today's prices")
    QuoteView change(@PathVariable String quoteNumber, @RequestBody @Valid QuoteDraft draft) {
        quotes.get(quoteNumber);
        return quoting.change(quoteNumber, draft);
    }

    @PostMapping("/{quoteNumber}/versions")
    @PreAuthorize(QuoteRights.WRITE)
    @Operation(summary = "Begin a further version; the one the customer has holds no longer")
    QuoteView revise(@PathVariable String quoteNumber) {
        quotes.get(quoteNumber);
        return quoting.revise(quoteNumber);
    }

    @PostMapping("/{quoteNumber}/copies")
    @PreAuthorize(QuoteRights.WRITE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Another draft of the same goods, at today's prices")
    QuoteView copy(@PathVariable String quoteNumber) {
        quotes.get(quoteNumber);
        return quoting.copy(quoteNumber);
    }
}
