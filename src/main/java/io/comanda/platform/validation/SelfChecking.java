package io.comanda.platform.validation;

import io.comanda.kernel.Refusal.Violation;
import java.util.List;

/** A draft with rules that span fields; asked only when each field is right in itself. */
public interface SelfChecking {

    List<Violation> contradictions();
}
