package io.comanda.shipping;

/**
 * An agreement as it is edited.
 *
 * @param active whether the carrier is asked for offers
 * @param version to be given back with a change, so that nobody's work is overwritten unseen
 */
public record CarrierSheet(CarrierAgreement agreement, boolean active, long version) {}
