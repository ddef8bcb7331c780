package io.comanda.intake;

import io.comanda.kernel.Refusal;

/** An uploaded archive is none, or is broken. */
public class ArchiveUnreadable extends Refusal {

    public ArchiveUnreadable(String file) {
        super(Kind.INVALID, "Not a ZIP archive: " + file);
        with("file", file);
    }
}
