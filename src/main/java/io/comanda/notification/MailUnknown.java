package io.comanda.notification;

import io.comanda.kernel.Refusal;

/** There is no such mail. */
public class MailUnknown extends Refusal {

    public MailUnknown(long id) {
        super(Kind.NOT_FOUND, "There is no mail " + id);
        with("mail", id);
    }
}
