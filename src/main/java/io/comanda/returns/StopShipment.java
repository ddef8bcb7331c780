package io.comanda.returns;

/**
 * The wish to stop a shipment.
 *
 * @param settlement what the customer gets for its goods
 */
public record StopShipment(Settlement settlement, String reason) {}
