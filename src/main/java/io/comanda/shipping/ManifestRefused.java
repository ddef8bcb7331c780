package io.comanda.shipping;

import io.comanda.kernel.Refusal;
import java.util.List;

/** Not all of these parcels stand at the door of the warehouse for this carrier. */
public class ManifestRefused extends Refusal {

    ManifestRefused(List<Violation> violations) {
        super(Kind.INVALID, "Not all of these waybills can be handed over to the carrier", violations);
    }
}
