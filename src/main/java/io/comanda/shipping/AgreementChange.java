package io.comanda.shipping;

import java.time.Instant;
import java.util.List;

/**
 * One change of an agreement.
 *
 * @param changes what is not as it was, each with where it stands
 */
public record AgreementChange(Instant at, String actor, String kind, List<Part> changes) {

    /**
     * @param part for instance {@code STANDARD 2026-01-01 rates}
     * @param difference before and after, or how many rows came, went and changed
     */
    public record Part(String part, String difference) {}
}
