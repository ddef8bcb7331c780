package io.comanda.studio;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which running instances are to follow which version.
 *
 * @param from version they are in
 * @param to version they are to go on in
 * @param targets for steps that have no equal in the new version, or other than that: step to step
 */
public record MigrationWish(@Min(1) int from, @Min(1) int to, @Nullable @Size(max = 500) Map<String, String> targets) {

    public Map<String, String> chosen() {
        return targets == null ? Map.of() : targets;
    }
}
