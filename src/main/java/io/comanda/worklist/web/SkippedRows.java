package io.comanda.worklist.web;

import io.comanda.platform.web.Cursor;

/** How far somebody has read in a list that shrinks while it is worked on; bounded, for it is counted off. */
final class SkippedRows {

    private static final long MOST = 10_000;

    private SkippedRows() {}

    static int of(Cursor cursor) {
        return (int) Math.max(0, Math.min(MOST, cursor.number(0)));
    }
}
