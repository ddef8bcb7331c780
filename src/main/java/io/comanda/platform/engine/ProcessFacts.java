package io.comanda.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a module tells of the things one of its processes carries. A condition may name a fact like a variable; it is
 * looked up when the condition is evaluated, so that an order pays for no fact its diagram does not ask for.
 */
public interface ProcessFacts {

    /** The process whose instances these facts are about. */
    String process();

    /** What there is to know, in the order people like to choose from. */
    List<ProcessFact> facts();

    /** Of one instance as it is now; what is not known of it is left out. */
    Map<String, Object> of(String businessKey);

    /** The same of many at once, by business key; those nobody knows are left out. */
    Map<String, Map<String, Object>> of(Collection<String> businessKeys);
}
