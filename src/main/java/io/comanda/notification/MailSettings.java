package io.comanda.notification;

import io.comanda.kernel.Email;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are written and delivered; the server itself is {@code spring.mail}.
 *
 * @param enabled off: mails are kept but none is sent
 * @param senderName shown beside the address; the company's name if absent
 * @param baseUrl where this application is reached, for links in mails
 * @param orderPage the customer's page of an order, a path or URL with {@code {token}}, which opens it without a login,
 *     or {@code {orderNumber}}; no button if absent
 * @param batchSize mails taken in hand at once
 * @param lease how long they stay in hand; mails of a sender that died are taken over after it
 * @param poll how often to look for work that nobody announced
 * @param attempts after which a mail is given up
 * @param retry waiting time between attempts for one mail
 * @param pause waiting time of the whole sender while the server cannot be reached
 */
@ConfigurationProperties("comanda.mail")
public record MailSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("orders@comanda.example") Email from,
        @Nullable String senderName,
        @Nullable Email replyTo,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Nullable String orderPage,
        @DefaultValue("20") int batchSize,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("12") int attempts,
        @DefaultValue Retry retry,
        @DefaultValue Pause pause,
        @DefaultValue Timeouts timeouts) {

    /** Doubles from first to longest. */
    public record Retry(@DefaultValue("30s") Duration first, @DefaultValue("1h") Duration longest) {}

    /** Doubles from first to longest. */
    public record Pause(@DefaultValue("1s") Duration first, @DefaultValue("2m") Duration longest) {}

    /** Of one exchange with the mail server. */
    public record Timeouts(@DefaultValue("10s") Duration connect, @DefaultValue("30s") Duration answer) {}

    /** A path of this application as readers outside reach it; a full address stays as it is. */
    public String absolute(String link) {
        var base = baseUrl.toString();
        return link.startsWith("/") ? (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + link : link;
    }

    /** The part after the at sign of our own address. */
    public String domain() {
        return from.value().substring(from.value().indexOf('@') + 1);
    }
}
