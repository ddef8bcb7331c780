package io.comanda.platform.engine;

import java.util.Collection;
import java.util.Map;

/** By what instances of one process are told apart where they are counted; told by a module that knows them. */
public interface InstanceTraits {

    String process();

    /** By business key, with one statement; keys nobody knows are left out. */
    Map<String, Traits> of(Collection<String> businessKeys);

    /** Empty texts for what is not known (yet). */
    record Traits(String channel, String warehouse, String carrier) {

        public static final Traits UNKNOWN = new Traits("", "", "");
    }
}
