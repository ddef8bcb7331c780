package io.comanda.notification.gateway;

import io.comanda.notification.FailureCause;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from the failure of a hand-over whom it concerns: this address, this mail, or the server as a whole. */
final class Verdict {

    /** Authentication wanted, too weak or failed. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    private static final int CLOSING = 421;
    private static final int NO_ANSWER = -1;

    private Verdict() {}

    static void raise(MessagingException failure) throws Undeliverable, ServerUnavailable {
        var words = words(failure);
        var address = find(failure, SMTPAddressFailedException.class);
        if (address != null) {
            raise(address.getReturnCode(), FailureCause.RECIPIENT_REFUSED, words, failure);
        }
        if (find(failure, SMTPSenderFailedException.class) != null) {
            throw new ServerUnavailable(words, failure);
        }
        var send = find(failure, SMTPSendFailedException.class);
        if (send != null) {
            if (String.valueOf(send.getCommand()).startsWith("MAIL")) {
                throw new ServerUnavailable(words, failure);
            }
            raise(send.getReturnCode(), FailureCause.MESSAGE_REFUSED, words, failure);
        }
        throw failure.getNextException() instanceof IOException
                ? new Undeliverable(FailureCause.CONNECTION_LOST, words, true, failure)
                : new Undeliverable(FailureCause.NOT_WRITTEN, words, false, failure);
    }

    private static void raise(int code, FailureCause lasting, String words, MessagingException failure)
            throws Undeliverable, ServerUnavailable {
        if (NOT_LET_IN.contains(code)) {
            throw new ServerUnavailable(words, failure);
        }
        if (code == NO_ANSWER) {
            throw new Undeliverable(FailureCause.CONNECTION_LOST, words, true, failure);
        }
        var why = code >= 500 ? lasting : FailureCause.TEMPORARILY_REFUSED;
        throw new Undeliverable(why, words, code == CLOSING, failure);
    }

    private static <T extends Exception> @Nullable T find(MessagingException failure, Class<T> type) {
        Exception next = failure;
        while (next != null && !type.isInstance(next)) {
            next = next instanceof MessagingException messaging ? messaging.getNextException() : null;
        }
        return type.cast(next);
    }

    /** The innermost message: what the server said. */
    private static String words(MessagingException failure) {
        Exception inner = failure;
        while (inner instanceof MessagingException messaging && messaging.getNextException() != null) {
            inner = messaging.getNextException();
        }
        return String.valueOf(inner.getMessage()).strip();
    }
}
