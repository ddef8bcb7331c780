package io.comanda.browser;

import static org.awaitility.Awaitility.await;

import io.comanda.Shop;
import io.comanda.ordering.OrderRequest;
import io.comanda.quoting.QuoteDraft;
import io.comanda.quoting.QuoteLinks;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.QuoteView;
import io.comanda.quoting.Quoting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** An offer that a customer has and has not answered, to be visited from both sides. */
public class QuoteVisits {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Shop shop;
    private final Quoting quoting;
    private final QuoteLinks links;

    QuoteVisits(Shop shop, Quoting quoting, QuoteLinks links) {
        this.shop = shop;
        this.quoting = quoting;
        this.links = links;
    }

    /** The customer's page. */
    String link() {
        return links.path(sent());
    }

    QuoteView sent() {
        var customer = shop.customer("ACCOUNT", shop.warehouse(true));
        var line = new OrderRequest.Line(shop.productFor(customer, "25.00", 10), BigDecimal.TEN, null, null);
        var order = new OrderRequest(
                customer, null, List.of(line), null, null, null, null, null, null, null, null, null, null, null);
        var number = quoting.draft(new QuoteDraft(order, null, "As discussed on the phone."))
                .number();
        quoting.submit(number);
        await().atMost(SOON).until(() -> quoting.quote(number).state() == QuoteState.SENT);
        return quoting.quote(number);
    }
}
