package io.comanda.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.notification.FailureCause;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.TestNotices;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpVerdictTest extends CourierTestCase {

    private final MoodySmtpServer moody = new MoodySmtpServer();

    @AfterEach
    void stopServer() {
        moody.close();
    }

    @ParameterizedTest
    @CsvSource({"gone, RECIPIENT_REFUSED", "huge, MESSAGE_REFUSED"})
    void givesUpAtOnceWhatIsRefusedForGood(String recipient, FailureCause cause) {
        var refused = TestNotices.to(recipient + "@example.org");
        var other = TestNotices.to("fine@example.org");
        tell(refused);
        tell(other);
        deliverAll(courier(moody.port()));
        assertThat(mail(refused))
                .extracting(MailView::state, MailView::cause, MailView::attempts)
                .containsExactly(MailState.FAILED, cause, 1);
        assertThat(mail(refused).lastError()).startsWith("55");
        assertThat(timelineOf(refused)).containsExactly("notification.MailFailed");
        assertThat(mail(other).state()).isEqualTo(MailState.SENT);
    }

    @ParameterizedTest
    @CsvSource({"busy", "full"})
    void triesAgainLaterWhatIsPutOffAndGivesUpAfterManyAttempts(String recipient) {
        var notice = TestNotices.to(recipient + "@example.org");
        tell(notice);
        var courier = courier(moody.port());
        deliverAll(courier);
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::cause, MailView::attempts)
                .containsExactly(MailState.PENDING, FailureCause.TEMPORARILY_REFUSED, 1);
        assertThat(mail(notice).dueAt())
                .isAfter(clock.instant()
                        .plus(SETTINGS.retry().first().multipliedBy(7).dividedBy(10)));

        for (var attempt = 1; attempt < SETTINGS.attempts(); attempt++) {
            clock.advance(SETTINGS.retry().longest().multipliedBy(2));
            deliverAll(courier);
        }
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::cause, MailView::attempts)
                .containsExactly(MailState.FAILED, FailureCause.TEMPORARILY_REFUSED, SETTINGS.attempts());
        assertThat(moody.accepted).isEmpty();
    }

    @Test
    void stopsTheBatchWhenTheConnectionBreaksAndBlamesOnlyTheMailInHand() {
        var broken = TestNotices.to("hangup@example.org");
        var other = TestNotices.to("fine@example.org");
        tell(broken);
        tell(other);
        var courier = courier(moody.port());
        courier.deliverDue(() -> false);
        assertThat(mail(broken))
                .extracting(MailView::state, MailView::cause, MailView::maybeSent, MailView::attempts)
                .containsExactly(MailState.PENDING, FailureCause.CONNECTION_LOST, true, 1);
        assertThat(mail(other)).extracting(MailView::state, MailView::attempts).containsExactly(MailState.PENDING, 0);

        clock.advance(Duration.ofSeconds(10));
        deliverAll(courier);
        assertThat(moody.accepted).containsExactly("fine");
    }

    @Test
    void blamesNoMailWhenTheServerRefusesUs() {
        var notice = TestNotices.to("fine@example.org");
        tell(notice);
        moody.answerToSender = "550 5.7.1 relaying denied";
        courier(moody.port()).deliverDue(() -> false);
        moody.answerToSender = "530 5.7.0 authentication required";
        courier(moody.port()).deliverDue(() -> false);
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::attempts, MailView::cause)
                .containsExactly(MailState.PENDING, 0, null);
    }

    @Test
    void doesNotLetOneMailThatMakesTheServerCloseHoldUpTheOthers() {
        var closing = TestNotices.to("closing@example.org");
        var other = TestNotices.to("fine@example.org");
        tell(closing);
        tell(other);
        var courier = courier(moody.port());
        courier.deliverDue(() -> false);
        assertThat(moody.accepted).isEmpty();
        clock.advance(Duration.ofSeconds(10));
        courier.deliverDue(() -> false);
        assertThat(moody.accepted).containsExactly("fine");
        assertThat(mail(closing))
                .extracting(MailView::state, MailView::attempts, MailView::cause)
                .containsExactly(MailState.PENDING, 1, FailureCause.TEMPORARILY_REFUSED);
    }
}
