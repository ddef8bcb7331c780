package io.comanda.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.comanda.notification.FailureCause;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.TestNotices;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.MailBell;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CourierTest extends CourierTestCase {

    private static final String LOOPBACK = "127.0.0.1";

    @Autowired
    private MailBell bell;

    private final int port = freePort();
    private GreenMail greenMail = new GreenMail(new ServerSetup(port, LOOPBACK, "smtp"));

    @BeforeEach
    void startServer() {
        greenMail.start();
    }

    @AfterEach
    void stopServer() {
        greenMail.stop();
    }

    @Test
    void losesAndDoublesNothingWhileTheServerIsAwayForHours() throws Exception {
        greenMail.stop();
        var notices = IntStream.range(0, 50)
                .mapToObj(i -> TestNotices.to("c" + i + "@example.org"))
                .toList();
        notices.forEach(this::tell);
        var courier = courier(port);
        for (var minute = 0; minute < 5 * 60; minute++) {
            assertThat(courier.deliverDue(() -> false)).isFalse();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(notices).allSatisfy(notice -> assertThat(mail(notice))
                .extracting(MailView::state, MailView::attempts)
                .containsExactly(MailState.PENDING, 0));

        greenMail = new GreenMail(new ServerSetup(port, LOOPBACK, "smtp"));
        greenMail.start();
        clock.advance(Duration.ofMinutes(3));
        deliverAll(courier);
        assertThat(received()).hasSize(50);
        assertThat(messageIds()).doesNotHaveDuplicates();
        assertThat(notices)
                .allSatisfy(notice -> assertThat(mail(notice).state()).isEqualTo(MailState.SENT));
    }

    @Test
    void repeatsWithTheSameMessageIdWhatADeadSenderHadInHand() throws Exception {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        sendAndDie();
        var next = courier(port);
        deliverAll(next);
        assertThat(received()).as("still leased").hasSize(1);

        clock.advance(SETTINGS.lease().plusSeconds(1));
        deliverAll(next);
        assertThat(messageIds()).hasSize(2).containsOnly(mail(notice).messageId());
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::attempts, MailView::maybeSent)
                .containsExactly(MailState.SENT, 2, true);
    }

    @Test
    void neverSendsOneMailFromTwoSenders() throws Exception {
        IntStream.range(0, 200).forEach(i -> tell(TestNotices.to("c" + i + "@example.org")));
        var senders = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> deliverAll(courier(port))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(senders).join();
        assertThat(messageIds()).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void putsOffAMailWhoseDocumentCannotBeMadeAndSendsTheOthers() throws Exception {
        var unfit = TestNotices.of("invoice-issued", "ana@example.org", "en", List.of(Long.MAX_VALUE));
        var other = TestNotices.to("fine@example.org");
        tell(unfit);
        tell(other);
        deliverAll(courier(port));
        assertThat(mail(unfit))
                .extracting(MailView::state, MailView::cause)
                .containsExactly(MailState.PENDING, FailureCause.NOT_WRITTEN);
        assertThat(mail(other).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void givesUpAMailOverWhichSendersKeepDying() throws Exception {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        for (var attempt = 0; attempt < SETTINGS.attempts(); attempt++) {
            outbox.lease("dying " + attempt, clock.instant(), clock.instant().plus(SETTINGS.lease()), 10);
            clock.advance(SETTINGS.lease().plusSeconds(1));
        }
        deliverAll(courier(port));
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::cause, MailView::maybeSent)
                .containsExactly(MailState.FAILED, FailureCause.SENDER_STOPPED, true);
        assertThat(received()).isEmpty();
    }

    @Test
    void notesNothingOnceAnotherSenderHasTakenOver() {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        var slow = lease("slow");
        clock.advance(SETTINGS.lease().plusSeconds(1));
        var quick = lease("quick");
        deliveries.sent(slow.get(0), "late");
        assertThat(mail(notice).state()).isEqualTo(MailState.SENDING);
        deliveries.sent(quick.get(0), "in time");
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::title)
                .containsExactly(MailState.SENT, "in time");
        assertThat(timelineOf(notice)).containsExactly("notification.MailSent");
    }

    @Test
    void givesTheRestBackWhenToldToStop() throws Exception {
        var notices = List.of(TestNotices.to("a@example.org"), TestNotices.to("b@example.org"));
        notices.forEach(this::tell);
        var asked = new AtomicInteger();
        courier(port).deliverDue(() -> asked.incrementAndGet() > 1);
        assertThat(received()).hasSize(1);
        assertThat(notices)
                .extracting(notice -> mail(notice).state())
                .containsExactly(MailState.SENT, MailState.PENDING);
    }

    @Test
    void sendsSoonAfterTheCommitWhileItRuns() {
        var settings = settings(Map.of("comanda.mail.poll", "1h"));
        var delivery = new MailDelivery(courier(port), bell, settings);
        delivery.start();
        try {
            var notice = TestNotices.to("ana@example.org");
            tell(notice);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> mail(notice).state() == MailState.SENT);
        } finally {
            delivery.stop();
        }
        assertThat(delivery.isRunning()).isFalse();
    }

    /** Hands the mail over and is gone before it can note so. */
    private void sendAndDie() throws Exception {
        var leased = lease("dead");
        try (var connection = server(port).connect()) {
            connection.send(writer.write(leased.get(0), connection.session()).message());
        }
    }

    private List<Mail> lease(String token) {
        return outbox.lease(token, clock.instant(), clock.instant().plus(SETTINGS.lease()), 10);
    }

    private List<MimeMessage> received() {
        return Arrays.asList(greenMail.getReceivedMessages());
    }

    private List<String> messageIds() throws MessagingException {
        var ids = new ArrayList<String>();
        for (var message : received()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
