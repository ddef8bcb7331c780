package io.comanda.intake.loading;

import io.comanda.intake.domain.ImportRun;
import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.TargetMapping;
import io.comanda.intake.staging.SelectionTable;

/**
 * One target of one import.
 *
 * @param position among the targets of the mapping
 */
record Step<D>(ImportRun run, Mapping mapping, int position, TargetMapping by, Target<D> target) {

    SelectionTable table() {
        return new SelectionTable(run.id(), by.target(), null);
    }

    SelectionTable table(String part) {
        return new SelectionTable(run.id(), by.target(), part);
    }
}
