package io.comanda.notification.mail;

import jakarta.mail.internet.MimeMessage;

/**
 * A mail ready to be handed over.
 *
 * @param title its subject line
 */
public record WrittenMail(String title, MimeMessage message) {}
