package io.comanda.ordering;

import java.util.List;

/** What became of a batch of imported orders. */
public record ImportResult(int created, int unchanged, List<Refused> refused) {

    /** An order that could not be taken over, and why. */
    public record Refused(String externalNumber, String code, String message) {}
}
