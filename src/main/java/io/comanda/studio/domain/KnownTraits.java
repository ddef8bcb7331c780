package io.comanda.studio.domain;

import io.comanda.platform.engine.InstanceTraits;
import io.comanda.platform.engine.InstanceTraits.Traits;
import io.comanda.studio.HeatSearch;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules tell of the instances of their processes. */
@Component
public class KnownTraits {

    private final ObjectProvider<InstanceTraits> tellers;

    KnownTraits(ObjectProvider<InstanceTraits> tellers) {
        this.tellers = tellers;
    }

    /** By business key; empty when nobody tells of this process. */
    public Map<String, Traits> of(String process, Collection<String> businessKeys) {
        return tellers.stream()
                .filter(each -> each.process().equals(process))
                .findFirst()
                .map(each -> each.of(businessKeys))
                .orElse(Map.of());
    }

    /** Whether an instance is looked for; one that is not known has no traits. */
    public static boolean fit(Map<String, Traits> known, @Nullable String businessKey, HeatSearch search) {
        var traits = Optional.ofNullable(businessKey).map(known::get).orElse(Traits.UNKNOWN);
        return fits(search.channel(), traits.channel())
                && fits(search.warehouse(), traits.warehouse())
                && fits(search.carrier(), traits.carrier());
    }

    private static boolean fits(@Nullable String wished, String value) {
        return wished == null || wished.equals(value);
    }
}
