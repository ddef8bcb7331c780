package io.comanda.portal.domain;

import io.comanda.notification.MailSettings;
import io.comanda.payment.CustomerPage;
import io.comanda.platform.links.SignedLinks;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Where the customer's page of an order is. */
@Component
public class PageAddress implements CustomerPage {

    /** What links to it are signed for. */
    public static final String LINK = "order";

    private static final String PAGE = "/o/{token}";

    private final SignedLinks links;
    private final MailSettings settings;
    private final Clock clock;

    PageAddress(SignedLinks links, MailSettings settings, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** A new link. */
    public URI of(String orderNumber) {
        return of(orderNumber, clock.instant());
    }

    @Override
    public URI of(String orderNumber, Instant since) {
        var page = settings.orderPage() == null ? PAGE : settings.orderPage();
        return URI.create(settings.absolute(
                page.replace("{token}", links.sign(LINK, orderNumber, since)).replace("{orderNumber}", orderNumber)));
    }
}
