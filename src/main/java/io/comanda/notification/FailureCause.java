package io.comanda.notification;

/** Why a mail could not be delivered; explained by the texts {@code mail-failure.<cause>}. */
public enum FailureCause {
    /** The mail server does not accept the address: correct it. */
    RECIPIENT_REFUSED(true),
    /** The mail server does not accept the content, for instance its size. */
    MESSAGE_REFUSED(true),
    /** The mail server said "later" each time. */
    TEMPORARILY_REFUSED(false),
    /** The connection broke while the mail was handed over; it may have arrived. */
    CONNECTION_LOST(false),
    /** The mail or one of its attachments could not be made. */
    NOT_WRITTEN(false),
    /** The sender stopped again and again while it had this mail in hand; it may have arrived. */
    SENDER_STOPPED(false);

    private final boolean lasting;

    FailureCause(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again the same way is pointless. */
    public boolean isLasting() {
        return lasting;
    }
}
