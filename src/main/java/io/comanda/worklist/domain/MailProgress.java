package io.comanda.worklist.domain;

import io.comanda.notification.MailState;
import io.comanda.notification.Notifications;
import io.comanda.platform.incidents.IncidentProgress;
import java.util.List;

/** How far mails are that were tried again together. */
final class MailProgress {

    private MailProgress() {}

    static IncidentProgress of(Notifications notifications, List<String> retried) {
        var ids = retried.stream().map(Long::valueOf).toList();
        var waiting = notifications.among(ids, MailState.PENDING, MailState.SENDING);
        var failed = notifications.among(ids, MailState.FAILED);
        return new IncidentProgress(ids.size(), waiting, ids.size() - waiting - failed, failed);
    }
}
