package io.comanda.intake;

import java.util.Set;

/** How far an import is. */
public enum ImportState {
    /** For its turn. */
    WAITING,
    /** Files become tables of text. */
    STAGING,
    /** The mapping's SELECTs run. */
    SELECTING,
    /** Every row is read and compared with what there is; nothing is loaded yet. */
    CHECKING,
    LOADING,
    DONE,
    /** Something is wrong with the input, and nothing of it was loaded. */
    REJECTED,
    /** Stopped by a failure; may be resumed. */
    FAILED,
    /** Stopped by a person; may be resumed. */
    CANCELLED;

    private static final Set<ImportState> OVER = Set.of(DONE, REJECTED, FAILED, CANCELLED);

    public boolean isOver() {
        return OVER.contains(this);
    }
}
