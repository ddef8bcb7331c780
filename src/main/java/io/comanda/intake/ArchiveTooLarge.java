package io.comanda.intake;

import io.comanda.kernel.Refusal;
import org.springframework.util.unit.DataSize;

/** What is packed in an uploaded archive is larger than a file may be. */
public class ArchiveTooLarge extends Refusal {

    public ArchiveTooLarge(String file, DataSize largest) {
        super(Kind.INVALID, "More than " + largest + " in " + file);
        with("file", file);
        with("max", largest.toString());
    }
}
