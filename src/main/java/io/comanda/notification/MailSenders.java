package io.comanda.notification;

import io.comanda.kernel.Email;
import io.comanda.platform.actor.CurrentActor;
import io.comanda.platform.settings.Choice;
import io.comanda.platform.settings.KeptSetting;
import io.comanda.platform.settings.KeptSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom our mails come from, and the proof that they arrive. */
@Service
public class MailSenders {

    private static final String SUBJECT = "mail-test";

    private final Choice<MailSender> choice;
    private final Notifications notifications;
    private final CurrentActor actor;

    MailSenders(MailSettings preset, KeptSettings settings, Notifications notifications, CurrentActor actor) {
        this.choice = settings.choice(
                "mail-sender",
                MailSender.class,
                () -> new MailSender(preset.from(), preset.senderName(), preset.replyTo()));
        this.notifications = notifications;
        this.actor = actor;
    }

    /** The sender of the mails that are written now. */
    public MailSender now() {
        return choice.now();
    }

    @Transactional(readOnly = true)
    public KeptSetting<MailSender> read() {
        return choice.read();
    }

    /** Mails that wait are sent by the new sender too. */
    @Transactional
    public KeptSetting<MailSender> keep(MailSender sender, long version) {
        return choice.keep(sender, version);
    }

    /** Sends a mail that says nothing but that it arrived; its state tells whether it did. */
    @Transactional
    public MailView test(Email to, String language) {
        var test = UUID.randomUUID().toString();
        var facts =
                Map.of("sender", now().from().value(), "userName", actor.get().name());
        notifications.tell(new Notice("sender-test", to, language, SUBJECT, test, facts, List.of(), test));
        return notifications.of(SUBJECT, test).get(0);
    }
}
