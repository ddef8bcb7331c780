package io.comanda.fulfilment.web;

import io.comanda.fulfilment.CarrierPayouts;
import io.comanda.fulfilment.PayoutLine;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.comanda.shipping.CarrierCash;
import io.comanda.shipping.CashOwed;
import io.comanda.shipping.CashTotal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Cash that carriers collected at the door. */
@RestController
@RequestMapping("/api/carrier-payouts")
@Tag(name = "Payments")
class CarrierPayoutController {

    private static final String READ = "hasAnyRole('finance', 'supervisor', 'administrator', 'integration')";
    private static final String BOOK = "hasAnyRole('finance', 'integration')";
    private static final int LONGEST_NAME = 200;

    private final CarrierPayouts payouts;
    private final CarrierCash cash;

    CarrierPayoutController(CarrierPayouts payouts, CarrierCash cash) {
        this.payouts = payouts;
        this.cash = cash;
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(BOOK)
    @Operation(summary = "What a carrier's payout list (CSV: tracking number, amount, currency, day) would book")
    List<PayoutLine> preview(@RequestPart MultipartFile file) throws IOException {
        return payouts.preview(file.getBytes());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(BOOK)
    @Operation(
            summary =
                    "Book a carrier's payout list; lines that do not fit are left out, the same list again books nothing")
    List<PayoutLine> take(@RequestPart MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return payouts.take(file.getBytes(), name.substring(0, Math.min(name.length(), LONGEST_NAME)));
    }

    @GetMapping("/owed")
    @PreAuthorize(READ)
    @Operation(summary = "Delivered parcels whose cash the carrier has not paid out, the oldest first")
    Page<CashOwed> owed(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        var after = Cursor.after(cursor);
        return Page.of(cash.owed(after, limit + 1), limit, owed -> Cursor.of(owed.id()));
    }

    @GetMapping("/totals")
    @PreAuthorize(READ)
    @Operation(summary = "What each carrier owes of the cash it collected, with the age of the oldest")
    List<CashTotal> totals() {
        return cash.totals();
    }
}
