package io.comanda.browser;

import io.comanda.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole application with somebody in front of it: have {@link Visitors} injected. Its mails arrive in {@link Letters}.
 * All tests that carry this share one application. Skipped where no browser is installed, unless
 * {@code COMANDA_BROWSER_REQUIRED} is set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@ExtendWith(BrowserInstalled.class)
@Import({
    Visitors.class,
    Letters.class,
    PickTask.class,
    OrderVisits.class,
    BuyingVisits.class,
    StockVisits.class,
    FloorVisits.class,
    BankVisits.class,
    ReturnVisits.class,
    QuoteVisits.class,
    StudioVisits.class,
    EndedOrders.class,
    Visits.class
})
@TestPropertySource(
        properties = {
            "comanda.engine.poll-pause=200ms",
            "comanda.mail.enabled=true",
            "comanda.mail.poll=100ms",
            "comanda.mail.retry.first=200ms",
            "comanda.mail.pause.first=200ms",
            "comanda.mail.pause.longest=400ms",
            "comanda.returns.parcel-fee=4.90"
        })
public @interface BrowserTest {}
