package io.comanda.platform.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open screens are kept up to date.
 *
 * @param perUser how many screens one person may have open on a node
 * @param perNode how many screens a node serves; keep it below the number of connections the web server takes
 * @param heartbeat after which something is sent when nothing happens, so that a dead line is noticed
 * @param life of one connection; the browser comes back by itself and its rights are looked at again
 */
@ConfigurationProperties("comanda.live")
record LiveProperties(
        @DefaultValue("8") int perUser,
        @DefaultValue("300") int perNode,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5m") Duration life) {}
