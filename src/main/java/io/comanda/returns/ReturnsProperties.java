package io.comanda.returns;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How returns are handled.
 *
 * @param patience how long the goods may be on their way before the customer is reminded, and again before the return ends
 * @param reminders how often he is reminded
 * @param quarantine the place where returned goods lie until they are inspected; made in each warehouse when first needed
 * @param automaticUpTo gross up to which finance does not look at what was taken back as new, in the order's currency
 * @param parcelFee net, in the order's currency, what a customer who just changed his mind bears of the carrier's price; the
 *     house bears the rest, and all of it for other reasons
 */
@ConfigurationProperties("comanda.returns")
public record ReturnsProperties(
        @DefaultValue("14d") Duration patience,
        @DefaultValue("1") int reminders,
        @DefaultValue("RETURNS") String quarantine,
        @DefaultValue("200") BigDecimal automaticUpTo,
        @DefaultValue("0") BigDecimal parcelFee) {}
