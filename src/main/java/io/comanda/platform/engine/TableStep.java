package io.comanda.platform.engine;

import java.util.Map;

/** A step that asks a decision table, and can say what it would have answered with another one. */
public interface TableStep {

    /** The bean diagrams name. */
    String step();

    /** Key of the decision. */
    String decision();

    /**
     * The variables it would have set for something of the past. Changes nothing.
     *
     * @param key business key of the process, for instance the number of an order
     * @param turn which of several, from 0, where the step is done for each shipment
     */
    Map<String, Object> answer(String key, int turn, DecisionTrials.Table table);
}
