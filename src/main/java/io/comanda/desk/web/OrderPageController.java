package io.comanda.desk.web;

import io.comanda.desk.OrderPage;
import io.comanda.desk.OrderPages;
import io.comanda.desk.OrderProcess;
import io.comanda.desk.ProcessView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An order as its page shows it. */
@RestController
@RequestMapping("/api/orders/{orderNumber}")
@Tag(name = "Orders")
class OrderPageController {

    private final OrderPages pages;
    private final OrderProcess process;

    OrderPageController(OrderPages pages, OrderProcess process) {
        this.pages = pages;
        this.process = process;
    }

    @GetMapping("/page")
    @PreAuthorize(Rights.READ)
    @Operation(
            summary = "Everything the page of an order shows, in one answer",
            description =
                    "Lines with what they hold and what is free, shipments with tracking, payment, invoices, documents,"
                            + " the customer's card, milestones with times, why it waits and what makes it go on, and the actions"
                            + " allowed now; for those that are not, why.")
    OrderPage page(@PathVariable String orderNumber, Locale locale) {
        return pages.page(orderNumber, locale);
    }

    @GetMapping("/process")
    @PreAuthorize(Rights.READ)
    @Operation(summary = "The diagram an order runs on, with where it stands, what is done and what failed")
    ProcessView process(@PathVariable String orderNumber, Locale locale) {
        return process.of(orderNumber, locale);
    }
}
