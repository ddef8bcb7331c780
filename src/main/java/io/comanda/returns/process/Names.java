package io.comanda.returns.process;

/** The words that occur in the diagram and in the code: messages and variables. */
final class Names {

    static final String RETURN_REQUESTED = "returns.ReturnRequested";
    static final String RETURN_CHANGED = "returns.ReturnChanged";
    static final String RETURN_WITHDRAWN = "returns.ReturnWithdrawn";
    static final String RETURN_INSPECTED = "returns.ReturnInspected";

    /** Whether the return stops a shipment, or somebody asked for it. */
    static final String SHIPMENT_STOPPED = "shipmentStopped";

    /** The customer keeps the goods: a person made a claim of it. */
    static final String WITHOUT_GOODS = "returnWithoutGoods";

    static final String PARCELS_FOUND = "parcelsFound";
    static final String SETTLEMENT = "returnSettlement";
    static final String FREIGHT = "returnFreight";
    static final String FEE = "returnFee";
    static final String REDUCTION = "returnReduction";

    private Names() {}
}
