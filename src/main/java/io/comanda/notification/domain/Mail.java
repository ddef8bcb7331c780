package io.comanda.notification.domain;

import java.util.List;
import java.util.Map;

/** A mail in the hands of the sender that leased it. */
public record Mail(
        long id,
        String messageId,
        String kind,
        String recipient,
        String language,
        String subjectType,
        String subject,
        Map<String, Object> facts,
        List<Long> documentIds,
        int attempts,
        String leasedBy) {}
