package io.comanda.platform.engine;

import java.util.Locale;
import java.util.Map;

/** Writes the mails of steps for something that is only made up. Sends nothing. */
public interface MailSamples {

    /**
     * A mail as people would get it.
     *
     * @param subject its subject line
     * @param text as plain text
     */
    record MailSample(String kind, String subject, String text) {}

    /**
     * @param kind as a step names it, for instance {@code order-confirmed}
     * @param facts what is made up; where a mail needs what nobody has said stands an ellipsis
     */
    MailSample sample(String kind, Map<String, Object> facts, Locale locale);
}
