package io.comanda.quoting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of quotes.
 *
 * @param validDays how long an offer holds when nobody says otherwise
 * @param longestDays how long it may hold at most
 * @param remindDays how many days before its last one the customer is reminded
 */
@ConfigurationProperties("comanda.quoting")
public record QuotingProperties(
        @DefaultValue("30") int validDays, @DefaultValue("366") int longestDays, @DefaultValue("5") int remindDays) {}
