package io.comanda.shipping.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The line to the simulated carrier.
 *
 * @param key proves us to the carrier
 * @param connectTimeout and readTimeout stay far below the time a job belongs to a node
 */
@ConfigurationProperties("comanda.shipping.simulator")
public record CarrierSimulatorProperties(
        @DefaultValue("ck_demo") String key,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {}
