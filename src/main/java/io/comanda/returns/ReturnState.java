package io.comanda.returns;

/** How far a return is. */
public enum ReturnState {
    REQUESTED,
    /** Agreed to; of a claim, that no goods are wanted back. */
    APPROVED,
    /** The customer has his return note. */
    ANNOUNCED,
    /** Something came in; more may follow. */
    RECEIVED,
    INSPECTED,
    /** The money side is decided and booked. */
    SETTLED,
    CLOSED,
    DECLINED,
    /** Withdrawn before anything came in. */
    CANCELLED,
    /** Nothing came in in time. */
    EXPIRED;

    /** Nothing happens to it any more. */
    public boolean isFinal() {
        return this == CLOSED || isVoid();
    }

    /** It takes nothing back and pays nothing. */
    public boolean isVoid() {
        return this == DECLINED || this == CANCELLED || this == EXPIRED;
    }
}
