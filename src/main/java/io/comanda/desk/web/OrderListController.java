package io.comanda.desk.web;

import io.comanda.desk.OrderFilter;
import io.comanda.desk.OrderList;
import io.comanda.desk.OrderRow;
import io.comanda.desk.OrderSort;
import io.comanda.platform.web.Cursor;
import io.comanda.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of orders: a page of it, how long it is, all of it as a file. */
@RestController
@RequestMapping("/api/orders")
@Tag(name = "Orders")
class OrderListController {

    private static final int MOST_COUNTED = 1000;

    private final OrderList orders;
    private final OrderCsv csv;

    OrderListController(OrderList orders, OrderCsv csv) {
        this.orders = orders;
        this.csv = csv;
    }

    /** @param more true when there are more than were counted */
    @Schema(name = "Count")
    record Count(int count, boolean more) {}

    @GetMapping
    @PreAuthorize(Rights.READ)
    @Operation(
            summary = "Find orders, newest first unless asked otherwise",
            description =
                    "Each with why it waits and by how far stock can fulfil it now. A cursor belongs to the sorting"
                            + " it was given with. An agent finds his own.")
    Page<OrderRow> orders(
            @ParameterObject @Valid OrderFilter filter,
            @ParameterObject Sorting sorting,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            Locale locale) {
        var after = Cursor.parse(cursor)
                .map(seen -> List.of(seen.text(0), String.valueOf(seen.number(1))))
                .orElse(List.of());
        var rows = orders.page(filter, sorting.by(), sorting.down(), after, limit + 1, locale);
        return Page.of(rows, limit, order -> Cursor.of(order.sortKey(), order.id()));
    }

    @GetMapping("/count")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "How many orders a filter finds, for the badge of a tab; counted up to 1,000")
    Count count(@ParameterObject @Valid OrderFilter filter) {
        var counted = orders.count(filter, MOST_COUNTED + 1);
        return new Count(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
    }

    @GetMapping("/export")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "All orders a filter finds, as CSV for a spreadsheet")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    void export(
            @ParameterObject @Valid OrderFilter filter,
            @ParameterObject Sorting sorting,
            Locale locale,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        csv.write(filter, sorting, locale, response);
    }

    /** @param sort what by; from the last to the first unless {@code direction} is {@code asc} */
    record Sorting(
            @Parameter(description = "What by") @Nullable OrderSort sort,
            @Parameter(description = "Which way; down unless said otherwise") @Nullable Direction direction) {

        enum Direction {
            ASC,
            DESC
        }

        OrderSort by() {
            return sort == null ? OrderSort.PLACED : sort;
        }

        boolean down() {
            return direction != Direction.ASC;
        }
    }
}
