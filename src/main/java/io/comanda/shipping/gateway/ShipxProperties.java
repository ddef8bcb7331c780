package io.comanda.shipping.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Our accounts at InPost ShipX.
 *
 * @param accounts by the code of the carrier whose agreement names the line {@code shipx}
 * @param connectTimeout and readTimeout stay far below the time a job belongs to a node
 * @param confirmTries how often one job asks whether a shipment is confirmed before it leaves that to its repetition
 * @param confirmPause between two of these questions
 */
@Validated
@ConfigurationProperties("comanda.shipping.shipx")
public record ShipxProperties(
        @NotNull @DefaultValue Map<String, @Valid Account> accounts,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @Min(1) @DefaultValue("6") int confirmTries,
        @DefaultValue("500ms") Duration confirmPause) {

    /**
     * One account.
     *
     * @param token from the environment; never shown
     * @param services what ShipX calls the services of the agreement, for instance {@code COURIER} its
     *     {@code inpost_courier_standard}
     */
    public record Account(
            @NotNull URI baseUrl,
            @NotBlank String organization,
            @NotBlank String token,
            @NotEmpty Map<String, @NotBlank String> services) {

        @Override
        public String toString() {
            return "organization " + organization + " at " + baseUrl;
        }
    }
}
