package io.comanda.fulfilment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are carried out.
 *
 * @param maxWarehouses into how many shipments from different places an order may be split
 * @param minRemainingLifeDays goods that expire sooner are not sent
 * @param providerPatience after which a payment provider that owes an answer is asked
 * @param customerPatience between two reminders to a customer who owes money before delivery
 * @param reminders after which an unpaid order is given up
 */
@ConfigurationProperties("comanda.fulfilment")
public record FulfilmentProperties(
        @DefaultValue("3") int maxWarehouses,
        @DefaultValue("10") int minRemainingLifeDays,
        @DefaultValue("PT1M") Duration providerPatience,
        @DefaultValue("P3D") Duration customerPatience,
        @DefaultValue("3") int reminders) {}
