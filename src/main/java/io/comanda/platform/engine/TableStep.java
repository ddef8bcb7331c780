package io.comanda.platform.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that asks a decision table, and knows what it asked in the past. Looking changes nothing. */
public interface TableStep {

    /** The bean diagrams name. */
    String step();

    /** Key of the decision. */
    String decision();

    /**
     * What it asked on the way of something of the past; empty where the table had no say.
     *
     * @param key business key of the process, for instance the number of an order
     * @param turn which of several, from 0, where the step is done for each shipment
     */
    Optional<TableQuestion> question(String key, int turn);

    /**
     * What it asked in a time, the newest first.
     *
     * @param until not included
     */
    List<TableQuestion> questions(Instant from, Instant until, int most);

    /** What it would ask about something made up; an ordinary case where the facts do not say. */
    Map<String, Object> inputs(Map<String, Object> facts);

    /** The variables that follow from the outputs of a row alone; no outputs when no row matches. */
    Map<String, Object> variables(Map<String, Object> row);
}
