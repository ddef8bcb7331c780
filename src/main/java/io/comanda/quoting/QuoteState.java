package io.comanda.quoting;

/** How far a quote is. */
public enum QuoteState {
    /** Being written; nobody outside knows of it. */
    DRAFT,
    /** On its way to the customer; somebody may have to agree first. */
    IN_APPROVAL,
    /** The customer has it. */
    SENT,
    /** Has become an order. */
    ACCEPTED,
    /** Lost, with a reason. */
    DECLINED,
    /** Its validity ended without an answer. */
    EXPIRED,
    /** Taken back by us. */
    WITHDRAWN
}
