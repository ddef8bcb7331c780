package io.comanda.platform.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that plays systems outside.
 *
 * @param address it listens on
 * @param port 0 takes a free one
 */
@ConfigurationProperties("comanda.simulators")
record SimulatorServerProperties(@DefaultValue("127.0.0.1") String address, @DefaultValue("0") int port) {}
