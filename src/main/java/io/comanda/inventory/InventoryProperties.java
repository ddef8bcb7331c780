package io.comanda.inventory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How stock is kept.
 *
 * @param leadDays how long a supplier takes when nobody knows better
 * @param handlingDays from receipt until goods can leave again
 */
@ConfigurationProperties("comanda.inventory")
public record InventoryProperties(@DefaultValue("14") int leadDays, @DefaultValue("1") int handlingDays) {}
