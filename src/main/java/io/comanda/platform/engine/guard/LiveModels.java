package io.comanda.platform.engine.guard;

import java.util.List;
import java.util.Optional;

/** The newest deployed version of each model, by the name of its file. */
public interface LiveModels {

    Optional<byte[]> find(String name);

    /** Names of all diagrams. */
    List<String> diagrams();
}
