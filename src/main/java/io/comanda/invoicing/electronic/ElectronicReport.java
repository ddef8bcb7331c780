package io.comanda.invoicing.electronic;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an electronic invoice.
 *
 * @param findings broken rules, and warnings; empty until it was checked
 */
public record ElectronicReport(
        String number, ElectronicState state, @Nullable Instant checkedAt, List<ElectronicFinding> findings) {}
