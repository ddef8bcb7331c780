package io.comanda.shipping.web;

import io.comanda.shipping.Shipping;
import io.comanda.shipping.TrackedEvent;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.Waybill;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Waybills by the carrier's number; their labels are documents of the order. */
@RestController
@RequestMapping("/api/waybills")
@Tag(name = "Shipping")
class WaybillController {

    private final Shipping shipping;

    WaybillController(Shipping shipping) {
        this.shipping = shipping;
    }

    /**
     * What a carrier says.
     *
     * @param word the carrier's, or one of our codes
     */
    record News(
            @NotBlank @Size(max = 60) String word,
            @NotNull Instant at,
            @Size(max = 200) @Nullable String place,
            @Size(max = 500) @Nullable String note) {}

    @GetMapping("/{number}")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "A waybill with its parcels")
    Waybill waybill(@PathVariable @Size(max = 50) String number) {
        return shipping.waybill(number);
    }

    @GetMapping("/{number}/tracking")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "What the carrier said of it so far")
    List<TrackedEvent> tracking(@PathVariable @Size(max = 50) String number) {
        return shipping.tracking(number);
    }

    @PostMapping("/{number}/tracking")
    @PreAuthorize(Rights.TRACK)
    @Operation(summary = "Enter what a carrier says, in its own word")
    List<TrackedEvent> track(@PathVariable @Size(max = 50) String number, @RequestBody @Valid News news) {
        shipping.track(new TrackingNews(number, news.word(), news.at(), news.place(), news.note()));
        return shipping.tracking(number);
    }
}
