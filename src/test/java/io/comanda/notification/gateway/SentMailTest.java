package io.comanda.notification.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.comanda.notification.MailState;
import io.comanda.notification.MailView;
import io.comanda.notification.Notice;
import io.comanda.notification.TestNotices;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.Documents;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives at the reader. */
class SentMailTest extends CourierTestCase {

    @Autowired
    private Documents documents;

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void startServer() {
        greenMail.start();
    }

    @AfterEach
    void stopServer() {
        greenMail.stop();
    }

    @Test
    void sendsTheMailWithItsAttachmentAndNotesItOnTheTimeline() throws Exception {
        var notice = TestNotices.of("invoice-issued", "ana@example.org", "ro", List.of(document("Factură ș.pdf")));
        tell(notice);
        deliverAll(courier(greenMail.getSmtp().getPort()));

        var received = received().get(0);
        assertThat(received.getSubject()).isEqualTo("Factura INV-2026-000207");
        assertThat(received.getFrom()[0]).hasToString("Velomar SRL <orders@comanda.example>");
        assertThat(received.getHeader("Message-ID"))
                .containsExactly(mail(notice).messageId());
        var parts = leaves(received);
        assertThat(parts).extracting(SentMailTest::type).contains("text/plain", "text/html", "application/pdf");
        var attachment = parts.get(parts.size() - 1);
        assertThat(attachment.getFileName()).isEqualTo("Factură ș.pdf");
        assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(new byte[] {1, 2, 3});
        assertThat(mail(notice))
                .extracting(MailView::state, MailView::attempts, MailView::maybeSent, MailView::title)
                .containsExactly(MailState.SENT, 1, false, "Factura INV-2026-000207");
        assertThat(timelineOf(notice)).containsExactly("notification.MailSent");
    }

    @Test
    void gainsNoHeaderFromWhatACustomerMayWrite() throws Exception {
        var evil = "X\r\nBcc: thief@example.org\r\n\r\nHello";
        var notice = new Notice(
                "order-confirmed",
                TestNotices.to("ana@example.org").to(),
                "en",
                "order",
                "ORD-EVIL",
                TestNotices.facts(evil),
                List.of(),
                "evil");
        tell(notice);
        deliverAll(courier(greenMail.getSmtp().getPort()));
        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).isEqualTo("Order X Bcc: thief@example.org Hello confirmed");
        });
    }

    private List<MimeMessage> received() {
        return Arrays.asList(greenMail.getReceivedMessages());
    }

    private long document(String fileName) {
        var draft = new DocumentDraft(
                "mail-test", fileName, "order", fileName, fileName, Locale.ENGLISH, Map.of("fact", "none"));
        var id = transaction.execute(status -> documents.register(draft));
        transaction.executeWithoutResult(status -> jdbc.sql("update platform_document set bytes = '\\x010203',"
                        + " media_type = 'application/pdf', sha256 = 'x' where id = ?")
                .param(id)
                .update());
        return id;
    }

    private static List<Part> leaves(Part part) throws MessagingException, IOException {
        if (!part.isMimeType("multipart/*")) {
            return List.of(part);
        }
        var leaves = new ArrayList<Part>();
        var parts = (Multipart) part.getContent();
        for (var i = 0; i < parts.getCount(); i++) {
            leaves.addAll(leaves(parts.getBodyPart(i)));
        }
        return leaves;
    }

    private static String type(Part part) {
        try {
            return part.getContentType().replaceAll(";.*", "").strip();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
