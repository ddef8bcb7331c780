package io.comanda.shipping;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we ship.
 *
 * @param gs1Prefix our company's prefix at GS1, seven to ten digits
 * @param ssccExtension first digit of the numbers of our parcels
 * @param tariffsKeptFor how long carriers and tariffs are kept in memory before they are read again
 */
@Validated
@ConfigurationProperties("comanda.shipping")
public record ShippingProperties(
        @DefaultValue("5941234") @Pattern(regexp = "\\d{7,10}") String gs1Prefix,
        @DefaultValue("3") @Pattern(regexp = "\\d") String ssccExtension,
        @DefaultValue("60s") Duration tariffsKeptFor) {}
