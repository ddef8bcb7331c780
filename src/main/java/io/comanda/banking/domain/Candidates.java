package io.comanda.banking.domain;

import io.comanda.banking.OpenItem;
import java.util.List;
import java.util.Set;

/**
 * Everything one entry could be for.
 *
 * @param referenced what a structured reference names, also when it is paid already
 * @param named what the text names, also when it is paid already
 * @param owed open items of the customers who paid from this account before
 * @param payers those customers
 * @param sameAmount of which exactly this amount is open, or owed back
 */
record Candidates(
        List<OpenItem> referenced,
        List<OpenItem> named,
        List<OpenItem> owed,
        Set<String> payers,
        List<OpenItem> sameAmount) {}
