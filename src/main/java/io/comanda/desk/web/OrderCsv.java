package io.comanda.desk.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.comanda.desk.OrderFilter;
import io.comanda.desk.OrderList;
import io.comanda.desk.OrderRow;
import io.comanda.desk.Waiting;
import io.comanda.platform.text.SpreadsheetText;
import io.comanda.platform.text.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes a list of orders as CSV, page by page, so that its length costs no memory. */
@Component
class OrderCsv {

    private static final int PAGE = 500;

    private static final List<String> COLUMNS = List.of(
            "number",
            "externalNumber",
            "customerReference",
            "customerNumber",
            "customerName",
            "orderDate",
            "requestedOn",
            "total",
            "currency",
            "lines",
            "paymentMethod",
            "lifecycle",
            "payment",
            "fulfilment",
            "invoicing",
            "holds",
            "supply",
            "waiting",
            "agent",
            "placedBy",
            "warehouse",
            "channel");

    private final OrderList orders;
    private final Texts texts;

    OrderCsv(OrderList orders, Texts texts) {
        this.orders = orders;
        this.texts = texts;
    }

    /** The first page is read before anything is written, so that a refusal can still be told. */
    void write(OrderFilter filter, OrderListController.Sorting sorting, Locale locale, HttpServletResponse response)
            throws IOException {
        var page = orders.page(filter, sorting.by(), sorting.down(), List.of(), PAGE, locale);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("orders.csv").build().toString());
        try (var csv = CsvWriter.builder().build(response.getOutputStream(), StandardCharsets.UTF_8)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get(locale, "export.order." + column))
                    .toList());
            while (!page.isEmpty()) {
                page.forEach(order -> csv.writeRecord(cells(order)));
                var last = page.get(page.size() - 1);
                page = page.size() < PAGE
                        ? List.of()
                        : orders.page(
                                filter,
                                sorting.by(),
                                sorting.down(),
                                List.of(last.sortKey(), String.valueOf(last.id())),
                                PAGE,
                                locale);
            }
        }
    }

    private static List<String> cells(OrderRow order) {
        var cells = new ArrayList<String>();
        Stream.<@Nullable Object>of(
                        order.number(),
                        order.externalNumber(),
                        order.customerReference(),
                        order.customerNumber(),
                        order.customerName(),
                        order.orderDate(),
                        order.requestedOn(),
                        order.total().amount().toPlainString(),
                        order.total().currency(),
                        order.lineCount(),
                        order.paymentMethod(),
                        order.lifecycle(),
                        order.payment(),
                        order.fulfilment(),
                        order.invoicing(),
                        String.join(" ", order.holds().stream().map(Enum::name).toList()),
                        order.supply(),
                        Optional.ofNullable(order.waiting()).map(Waiting::text).orElse(null),
                        order.agentCode(),
                        order.placedBy(),
                        order.warehouseCode(),
                        order.channel())
                .forEach(value -> cells.add(SpreadsheetText.of(Objects.toString(value, ""))));
        return cells;
    }
}
