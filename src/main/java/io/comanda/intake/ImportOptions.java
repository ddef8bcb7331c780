package io.comanda.intake;

/**
 * How an import is to go about it.
 *
 * @param dryRun reads and checks everything and loads nothing
 * @param skipBadRows loads the good rows although others are wrong; otherwise nothing is loaded
 * @param releaseOrders so many of the imported orders, the oldest first, go on to their process; the others stay drafts
 * @param topUpStock raises the stock so that it suffices for the released orders
 */
public record ImportOptions(boolean dryRun, boolean skipBadRows, int releaseOrders, boolean topUpStock) {

    /** Whether orders are to be released once everything is loaded. */
    public boolean releases() {
        return !dryRun && releaseOrders > 0;
    }
}
