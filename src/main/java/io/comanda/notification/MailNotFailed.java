package io.comanda.notification;

import io.comanda.kernel.Refusal;

/** Only a mail that was given up can be retried, redirected or skipped. */
public class MailNotFailed extends Refusal {

    public MailNotFailed(MailView mail) {
        super(Kind.CONFLICT, "Mail " + mail.id() + " is " + mail.state());
        with("mail", mail.id());
        with("state", mail.state());
    }
}
