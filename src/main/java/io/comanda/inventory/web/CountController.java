package io.comanda.inventory.web;

import io.comanda.inventory.CountState;
import io.comanda.inventory.CountView;
import io.comanda.inventory.StockCounts;
import io.comanda.kernel.Quantity;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Idempotency;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** Stock counts. Who counts does not see what the books say; who supervises does. */
@RestController
@RequestMapping("/api/stock-counts")
@PreAuthorize(Rights.WRITE)
@Tag(name = "Stock")
class CountController {

    private final StockCounts counts;
    private final Idempotency idempotency;

    CountController(StockCounts counts, Idempotency idempotency) {
        this.counts = counts;
        this.idempotency = idempotency;
    }

    record Counted(@NotNull @PositiveOrZero @Digits(integer = 7, fraction = 3) BigDecimal counted) {}

    @GetMapping
    @Operation(summary = "Stock counts, the newest first")
    Page<CountView> counts(
            @RequestParam(required = false) @Nullable CountState state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.afterTexts(cursor, 1);
        return Page.of(counts.list(state, after, limit + 1), limit, count -> Cursor.of(count.number()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a count sheet of a warehouse, a zone of it or one product")
    ResponseEntity<CountView> open(
            @RequestHeader(Idempotency.HEADER) @NotBlank @Size(max = Idempotency.MAX_KEY_LENGTH) String key,
            @RequestBody @Valid CountRequest request) {
        var answer =
                idempotency.once("open-count", key, request, CountView.class, () -> counts.open(request.command()));
        return answer.created("/api/stock-counts/" + answer.body().number());
    }

    @GetMapping("/{number}")
    @Operation(summary = "A stock count")
    CountView count(@PathVariable String number) {
        return counts.get(number);
    }

    @GetMapping("/{number}/sheet")
    @Operation(summary = "The places to count, in walking order, without what the books say")
    List<SheetLine> sheet(@PathVariable String number) {
        return counts.lines(number).stream().map(SheetLine::blind).toList();
    }

    @GetMapping("/{number}/differences")
    @PreAuthorize(Rights.SUPERVISE)
    @Operation(summary = "What the books say beside what was counted")
    List<CountDifference> differences(@PathVariable String number) {
        return counts.lines(number).stream().map(CountDifference::of).toList();
    }

    @PutMapping("/{number}/sheet/{lineNo}")
    @Operation(summary = "Say how much lies in a place; saying it again corrects it")
    CountView enter(@PathVariable String number, @PathVariable int lineNo, @RequestBody @Valid Counted counted) {
        return counts.enter(number, lineNo, Quantity.of(counted.counted()));
    }

    @PostMapping("/{number}/sheet")
    @Operation(summary = "Add goods that lie where the sheet names none")
    CountView add(@PathVariable String number, @RequestBody @Valid FoundRequest found) {
        return counts.add(number, found.goods());
    }

    @PostMapping("/{number}/completion")
    @Operation(summary = "Book the differences; great ones wait for a supervisor")
    CountView complete(@PathVariable String number) {
        return counts.complete(number);
    }

    @PostMapping("/{number}/cancellation")
    @Operation(summary = "Give the count up; nothing is corrected")
    CountView cancel(@PathVariable String number) {
        return counts.cancel(number);
    }
}
