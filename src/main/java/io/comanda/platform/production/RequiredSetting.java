package io.comanda.platform.production;

import java.util.Locale;
import java.util.Set;

/**
 * A setting production must be given.
 *
 * @param demo values it must not have, because everybody knows them
 */
record RequiredSetting(String name, String purpose, Set<String> demo) {

    static RequiredSetting of(String name, String purpose, String... demo) {
        return new RequiredSetting(name, purpose, Set.of(demo));
    }

    /** As an environment variable. */
    String variable() {
        return name.replace('.', '_').replace("-", "").toUpperCase(Locale.ROOT);
    }
}
