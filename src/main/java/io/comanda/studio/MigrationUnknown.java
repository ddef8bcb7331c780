package io.comanda.studio;

import io.comanda.kernel.Refusal;

/** There is no such migration. */
public class MigrationUnknown extends Refusal {

    public MigrationUnknown(String migration) {
        super(Kind.NOT_FOUND, "No migration " + migration);
        with("migration", migration);
    }
}
