package io.comanda.fulfilment;

/** What people do with a shipment on the floor. */
public enum FloorStep {
    PICK,
    PACK
}
