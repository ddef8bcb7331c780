package io.comanda.platform.engine.guard;

import java.util.Collection;
import java.util.Optional;

/** Where models are that a draft can rely on; the one to be asked first has the lower order. */
public interface ModelSource {

    /** The newest file of this name, without folder, for instance {@code review-order.form}. */
    Optional<byte[]> find(String name);

    /** Names of the files of all diagrams. */
    Collection<String> diagrams();
}
