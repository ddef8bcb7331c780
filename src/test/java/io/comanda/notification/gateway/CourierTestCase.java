package io.comanda.notification.gateway;

import io.comanda.IntegrationTest;
import io.comanda.notification.MailSettings;
import io.comanda.notification.MailView;
import io.comanda.notification.Notice;
import io.comanda.notification.Notifications;
import io.comanda.notification.domain.Outbox;
import io.comanda.notification.mail.MailWriter;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Couriers made by hand, as many as a test wants, on the real outbox. */
@IntegrationTest
abstract class CourierTestCase {

    static final MailSettings SETTINGS = settings(Map.of("comanda.mail.timeouts.answer", "5s"));

    @Autowired
    Outbox outbox;

    @Autowired
    MailWriter writer;

    @Autowired
    DeliveryLog deliveries;

    @Autowired
    Notifications notifications;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final ShiftedClock clock = new ShiftedClock();

    @BeforeEach
    void startWithAnEmptyOutbox() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from notification_mail").update());
    }

    final Courier courier(int smtpPort) {
        return new Courier(outbox, writer, server(smtpPort), deliveries, SETTINGS, clock);
    }

    final SmtpServer server(int smtpPort) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(smtpPort);
        return new SmtpServer(sender, SETTINGS);
    }

    final void deliverAll(Courier courier) {
        var more = true;
        while (more) {
            more = courier.deliverDue(() -> false);
        }
    }

    final void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.tell(notice));
    }

    final MailView mail(Notice notice) {
        return notifications.of("order", notice.subject()).get(0);
    }

    final List<String> timelineOf(Notice notice) {
        return timeline.of("order", notice.subject(), Long.MAX_VALUE, 10).stream()
                .map(event -> event.kind())
                .toList();
    }

    static MailSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("comanda.mail", MailSettings.class);
    }
}
