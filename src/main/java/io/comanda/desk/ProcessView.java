package io.comanda.desk;

import java.util.List;
import java.util.Set;

/**
 * The diagram an order runs on and where it is in it.
 *
 * @param xml BPMN of the very version it runs on
 * @param done elements that were left in the regular way
 * @param active where it stands, with why
 * @param incidents elements among these that failed for good
 */
public record ProcessView(
        String process, int version, String xml, Set<String> done, List<Waiting> active, Set<String> incidents) {}
