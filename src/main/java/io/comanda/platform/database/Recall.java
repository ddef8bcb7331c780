package io.comanda.platform.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a transaction has read, so that its next step that asks for the same reads nothing. It ends with the transaction;
 * whoever writes what is remembered here has it forgotten. Outside of a transaction nothing is remembered.
 */
public final class Recall<K, V> {

    private final TransactionMemory<Map<K, V>> known = new TransactionMemory<>(HashMap::new);

    /** The values by key, of which only those not known yet are read. A key without a value is asked for each time. */
    public Map<K, V> get(Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        var values = known.get();
        var missing = keys.stream().filter(key -> !values.containsKey(key)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            values.putAll(read.apply(missing));
        }
        return keys.stream()
                .distinct()
                .filter(values::containsKey)
                .collect(Collectors.toMap(Function.identity(), values::get));
    }

    public void forget() {
        known.get().clear();
    }
}
