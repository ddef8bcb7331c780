package io.comanda.platform.production;

import java.util.List;

/** Production would run on missing settings or on secrets everybody knows. */
public class NotFitForProduction extends RuntimeException {

    private final transient List<String> faults;

    public NotFitForProduction(List<String> faults) {
        super("Not fit for production: " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
