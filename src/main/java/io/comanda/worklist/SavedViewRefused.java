package io.comanda.worklist;

import io.comanda.kernel.Refusal;

/** The view may not be kept like this: only supervisors share, and nobody keeps hundreds. */
public final class SavedViewRefused extends Refusal {

    static SavedViewRefused sharing() {
        return new SavedViewRefused(Kind.FORBIDDEN, "Only supervisors share a view with everybody");
    }

    static SavedViewRefused tooMany(int limit) {
        return new SavedViewRefused(Kind.CONFLICT, "There are " + limit + " views already");
    }

    private SavedViewRefused(Kind kind, String why) {
        super(kind, why);
        with("why", why);
    }
}
