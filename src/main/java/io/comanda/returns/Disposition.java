package io.comanda.returns;

/** What becomes of goods that came back. */
public enum Disposition {
    /** As new: for sale again. */
    RESELL,
    /** For sale at a lower price as another product, or kept out of sale until one is chosen. */
    SECOND_CHOICE,
    /** Out of sale until it is mended. */
    REPAIR,
    SCRAP,
    /** Not taken back: it goes to the customer again and nothing is credited. */
    BACK_TO_CUSTOMER
}
