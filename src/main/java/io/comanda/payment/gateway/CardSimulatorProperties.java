package io.comanda.payment.gateway;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The line to the simulated card provider, and how it behaves.
 *
 * @param key proves us to the provider
 * @param webhookSecret proves the provider to us
 * @param connectTimeout and readTimeout stay far below the time a job belongs to a node
 * @param decisionDelay after which an asynchronous payment is decided
 * @param authorizationLife after which a promise lapses
 */
@ConfigurationProperties("comanda.payment.simulator")
public record CardSimulatorProperties(
        @DefaultValue("sk_demo") String key,
        @DefaultValue("whsec_demo") String webhookSecret,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("2s") Duration decisionDelay,
        @DefaultValue("7d") Duration authorizationLife) {}
