package io.comanda.intake.web;

import io.comanda.intake.mapping.Mapping;
import io.comanda.intake.mapping.SourceFile;
import io.comanda.intake.mapping.TargetMapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping there is.
 *
 * @param files names of the files it expects
 * @param targets what it fills, in this order
 */
record MappingView(String name, String source, @Nullable String about, List<String> files, List<String> targets) {

    static MappingView of(String name, Mapping mapping) {
        return new MappingView(
                name,
                mapping.source(),
                mapping.about(),
                mapping.files().values().stream().map(SourceFile::file).sorted().toList(),
                mapping.targets().stream().map(TargetMapping::target).toList());
    }
}
