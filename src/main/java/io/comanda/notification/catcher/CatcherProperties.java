package io.comanda.notification.catcher;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail catcher of the demo.
 *
 * @param port on this machine only; {@code spring.mail.port} must be the same
 * @param maxMails the oldest goes when one more comes
 * @param maxMegabytes of all mails kept together
 */
@ConfigurationProperties("comanda.mail.catcher")
record CatcherProperties(
        @DefaultValue("3025") int port, @DefaultValue("500") int maxMails, @DefaultValue("32") int maxMegabytes) {}
