package io.comanda.notification.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.comanda.notification.MailView;
import io.comanda.platform.text.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the words of the person who looks after it.
 *
 * @param kindName what kind of mail it is
 * @param explanation why it was not delivered and what to do; absent while nothing is wrong
 */
record MailTold(@JsonUnwrapped MailView mail, String kindName, @Nullable String explanation) {

    static MailTold of(MailView mail, Texts texts, Locale locale) {
        return new MailTold(
                mail,
                texts.get(locale, "mail." + mail.kind() + ".name"),
                mail.cause() == null ? null : texts.get(locale, "mail-failure." + mail.cause()));
    }
}
