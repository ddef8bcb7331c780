package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** Somebody saved the file since the caller read it; nothing of either is lost. */
public class FileChangedMeanwhile extends Refusal {

    public FileChangedMeanwhile(String file, String by) {
        super(Kind.CONFLICT, "File " + file + " was changed meanwhile by " + by);
        with("file", file);
        with("by", by);
    }
}
