package io.comanda.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comanda.IntegrationTest;
import io.comanda.kernel.Email;
import io.comanda.notification.domain.MailKind;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class NotificationsTest {

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Timeline timeline;

    @Test
    void keepsTheMailWithTheChangeItTellsOf() {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        assertThat(notifications.of("order", notice.subject())).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.PENDING);
            assertThat(mail.recipient()).isEqualTo("ana@example.org");
            assertThat(mail.messageId()).matches("<[0-9a-f]{32}@comanda\\.example>");
        });
    }

    @Test
    void forgetsTheMailWhenTheChangeIsRolledBack() {
        var notice = TestNotices.to("ana@example.org");
        transaction.executeWithoutResult(status -> {
            notifications.tell(notice);
            status.setRollbackOnly();
        });
        assertThat(notifications.of("order", notice.subject())).isEmpty();
    }

    @Test
    void tellsTheSameThingOnce() {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        tell(notice);
        assertThat(notifications.of("order", notice.subject())).hasSize(1);
    }

    @Test
    void tellsNothingOutsideATransaction() {
        assertThatThrownBy(() -> notifications.tell(TestNotices.to("ana@example.org")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesAMailThatLacksAFactOrIsOfNoKnownKind() {
        var lacking = new Notice(
                "order-confirmed", new Email("a@example.org"), "en", "order", "X", Map.of(), List.of(), "lacking");
        var unknown =
                new Notice("birthday", new Email("a@example.org"), "en", "order", "X", Map.of(), List.of(), "unknown");
        assertThatThrownBy(() -> tell(lacking)).hasMessageContaining("orderNumber");
        assertThatThrownBy(() -> tell(unknown)).hasMessageContaining("birthday");
    }

    @Test
    void refusesALinkThatLeadsElsewhereThanToTheWeb() {
        for (var link : List.of("javascript:alert(1)", "//evil.example", "data:text/html,x", "/a\" onclick=\"x")) {
            assertThatThrownBy(() -> MailKind.ADMIN_INVITATION.encode(Map.of("link", link)))
                    .as(link)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void showsWhatWasGivenUpByCauseAndTriesItAgain() {
        var first = failed("gone@example.org");
        var second = failed("gone@example.org");
        assertThat(notifications.failures())
                .filteredOn(group -> group.cause() == FailureCause.RECIPIENT_REFUSED)
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isGreaterThanOrEqualTo(2));
        assertThat(notifications.failures(FailureCause.RECIPIENT_REFUSED, Long.MAX_VALUE, 1))
                .extracting(MailView::id)
                .containsExactly(second.id());

        notifications.retry(first.id());
        assertThat(notifications.mail(first.id()).state()).isEqualTo(MailState.PENDING);
        assertThat(notifications.retryAll(FailureCause.RECIPIENT_REFUSED)).isNotEmpty();
        assertThat(notifications.mail(second.id()))
                .extracting(MailView::state, MailView::attempts, MailView::cause)
                .containsExactly(MailState.PENDING, 0, null);
    }

    @Test
    void sendsAGivenUpMailToACorrectedAddress() {
        var mail = failed("gone@example.org");
        notifications.correctRecipient(mail.id(), new Email("here@example.org"));
        assertThat(notifications.mail(mail.id()))
                .extracting(MailView::state, MailView::recipient, MailView::messageId)
                .containsExactly(MailState.PENDING, "here@example.org", mail.messageId());
        assertThat(kinds(mail)).containsExactly("notification.RecipientCorrected");
    }

    @Test
    void skipsAGivenUpMailForAReasonThatShowsOnTheTimeline() {
        var mail = failed("gone@example.org");
        notifications.skip(mail.id(), "Told by phone");
        assertThat(notifications.mail(mail.id()).state()).isEqualTo(MailState.SUPPRESSED);
        assertThat(kinds(mail)).containsExactly("notification.MailSkipped");
    }

    @Test
    void mendsOnlyWhatWasGivenUp() {
        var notice = TestNotices.to("ana@example.org");
        tell(notice);
        var id = notifications.of("order", notice.subject()).get(0).id();
        assertThatThrownBy(() -> notifications.retry(id)).isInstanceOf(MailNotFailed.class);
        assertThatThrownBy(() -> notifications.skip(id, "x")).isInstanceOf(MailNotFailed.class);
        assertThatThrownBy(() -> notifications.retry(-1)).isInstanceOf(MailUnknown.class);
    }

    private void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.tell(notice));
    }

    private MailView failed(String recipient) {
        var notice = TestNotices.to(recipient);
        tell(notice);
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update notification_mail set state = 'FAILED', cause = 'RECIPIENT_REFUSED', attempts = 1,"
                                + " last_error = '550 no such user' where subject = ?")
                .param(notice.subject())
                .update());
        return notifications.of("order", notice.subject()).get(0);
    }

    private List<String> kinds(MailView mail) {
        return timeline.of("order", mail.subject(), Long.MAX_VALUE, 10).stream()
                .map(event -> event.kind())
                .toList();
    }
}
