package io.comanda.platform.bulk;

import io.comanda.kernel.ExternalKey;
import org.jspecify.annotations.Nullable;

/** A draft that has a number of ours, a key of another system, or both. */
public interface Keyed<D> {

    @Nullable
    String number();

    @Nullable
    ExternalKey externalKey();

    /** The same draft under the number and key by which we know it. */
    D known(String number, @Nullable ExternalKey externalKey);
}
