package io.comanda.fulfilment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much goes on one walk.
 *
 * @param slots of a cart, one for each order
 * @param lines places to go to for all orders together
 */
@ConfigurationProperties("comanda.fulfilment.wave")
public record WaveProperties(@DefaultValue("12") int slots, @DefaultValue("60") int lines) {}
