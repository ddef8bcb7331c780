package io.comanda.inventory;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How stock is kept.
 *
 * @param leadDays how long a supplier takes when nobody knows better
 * @param handlingDays from receipt until goods can leave again
 * @param countLimitValue up to which value, at cost, in the company's currency, differences of a count are booked at once
 * @param countLimitPercent up to which share of the counted units
 */
@ConfigurationProperties("comanda.inventory")
public record InventoryProperties(
        @DefaultValue("14") int leadDays,
        @DefaultValue("1") int handlingDays,
        @DefaultValue("200") BigDecimal countLimitValue,
        @DefaultValue("5") BigDecimal countLimitPercent) {}
