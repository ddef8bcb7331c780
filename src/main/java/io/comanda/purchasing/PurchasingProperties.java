package io.comanda.purchasing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we buy.
 *
 * @param warehouse receives what waiting customers need, unless a product has a reorder rule elsewhere; the first one when
 *     left out
 * @param automatic whether each morning's needs are ordered without a buyer
 * @param overDeliveryPercent how much more than ordered is taken in
 * @param promiseNewsDays by how many days the promised day has to move before the customer is told
 * @param confirmationPatience after which a supplier is reminded to confirm
 * @param deliveryPatience after the expected day, before a supplier is reminded to deliver, and between reminders
 * @param reminders after which a buyer has to decide
 */
@Validated
@ConfigurationProperties("comanda.purchasing")
public record PurchasingProperties(
        @Nullable String warehouse,
        @DefaultValue("false") boolean automatic,
        @DefaultValue("10") @DecimalMin("0") @DecimalMax("25") BigDecimal overDeliveryPercent,
        @DefaultValue("2") @Positive int promiseNewsDays,
        @DefaultValue("P2D") Duration confirmationPatience,
        @DefaultValue("P1D") Duration deliveryPatience,
        @DefaultValue("2") @Positive int reminders) {}
