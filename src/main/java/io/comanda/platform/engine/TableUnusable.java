package io.comanda.platform.engine;

import io.comanda.kernel.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** This is no table of the decision, or it does not answer what is asked of it. */
public class TableUnusable extends Refusal {

    public TableUnusable(String decision, @Nullable String reason) {
        super(Kind.INVALID, "Not usable as " + decision + ": " + reason);
        with("decision", decision);
        with("reason", Objects.requireNonNullElse(reason, ""));
    }
}
