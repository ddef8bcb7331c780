package io.comanda.notification.catcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

class MailCatcherTest {

    private final CatcherProperties properties = new CatcherProperties(freePort(), 3, 1);
    private final CaughtMails mails = new CaughtMails(properties, Clock.systemUTC());
    private final MailCatcher catcher = new MailCatcher(properties, mails);
    private final CaughtMailController controller = new CaughtMailController(mails);

    @AfterEach
    void stop() {
        catcher.stop();
    }

    @Test
    void catchesAMailForAnybodyAndTakesItApart() throws Exception {
        catcher.start();
        send("Zażółć gęślą jaźń", 10);
        var row = controller.newest(50).get(0);
        assertThat(row.to()).isEqualTo("anybody@anywhere.example");
        assertThat(row.subject()).isEqualTo("Zażółć gęślą jaźń");

        var mail = controller.one(row.id());
        assertThat(mail.text().strip()).isEqualTo("plain");
        assertThat(mail.html()).contains("<img src=\"data:image/png;base64,AQID\">");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("factură.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
        });
        assertThat(controller.attachment(row.id(), 0).getBody()).hasSize(10);
        assertThat(controller.page(row.id()).getHeaders().getFirst("Content-Security-Policy"))
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void keepsTheNewestByNumberAndBySize() throws Exception {
        catcher.start();
        for (var i = 1; i <= 5; i++) {
            send("Mail " + i, 10);
        }
        assertThat(controller.newest(50))
                .extracting(row -> row.subject())
                .containsExactly("Mail 5", "Mail 4", "Mail 3");
        send("Big", 800_000);
        assertThat(controller.newest(50)).extracting(row -> row.subject()).containsExactly("Big");
    }

    @Test
    void staysAwayQuietlyWhenThePortIsTaken() throws Exception {
        catcher.start();
        var second = new MailCatcher(properties, mails);
        second.start();
        assertThat(second.isRunning()).isFalse();
        assertThat(catcher.isRunning()).isTrue();
    }

    @Test
    void isNeverPartOfProduction() {
        for (var type : new Class<?>[] {MailCatcher.class, CaughtMails.class, CaughtMailController.class}) {
            var profile = AnnotatedElementUtils.findMergedAnnotation(type, Profile.class);
            assertThat(profile).isNotNull();
            var condition = Profiles.of(profile.value());
            assertThat(environment("prod").acceptsProfiles(condition)).isFalse();
            assertThat(environment("prod", "demo").acceptsProfiles(condition)).isFalse();
            assertThat(environment("test").acceptsProfiles(condition)).isFalse();
            assertThat(environment("demo").acceptsProfiles(condition)).isTrue();
            assertThat(environment().acceptsProfiles(condition)).isTrue();
        }
    }

    private static StandardEnvironment environment(String... profiles) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        return environment;
    }

    private void send(String subject, int attachmentBytes) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(properties.port());
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("shop@comanda.example");
        helper.setTo("anybody@anywhere.example");
        helper.setSubject(subject);
        helper.setText("plain", "<img src=\"cid:logo\">");
        helper.addInline("logo", new ByteArrayResource(new byte[] {1, 2, 3}), "image/png");
        helper.addAttachment("factură.pdf", new ByteArrayResource(new byte[attachmentBytes]), "application/pdf");
        sender.send(message);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
