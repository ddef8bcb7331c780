package io.comanda.intake;

import io.comanda.kernel.Refusal;
import java.util.Collection;

/** An uploaded file has a name the mapping does not know, or comes twice. */
public class FileUnexpected extends Refusal {

    public FileUnexpected(String file, Collection<String> expected) {
        super(Kind.INVALID, "The mapping expects " + expected + ", not " + file);
        with("file", file);
        with("expected", String.join(", ", expected));
    }
}
