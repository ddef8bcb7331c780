package io.comanda.notification;

/** How far a mail has come. */
public enum MailState {
    /** Waits for its first or next attempt. */
    PENDING,
    /** In the hands of a sender; due again when its lease ends. */
    SENDING,
    /** Taken over by the mail server. */
    SENT,
    /** Given up; waits for a person. */
    FAILED,
    /** A person decided that it shall not be sent. */
    SUPPRESSED
}
