package io.comanda.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of a draft.
 *
 * @param base what was live when it was taken into the draft; null if nothing
 */
public record DraftFile(
        String name, String content, @Nullable String base, int version, String changedBy, Instant changedAt) {

    public ModelFile model() {
        return new ModelFile(name, content);
    }
}
