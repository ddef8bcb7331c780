package io.comanda.studio.process;

import io.comanda.platform.engine.guard.Finding;
import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.studio.DraftFinding;
import io.comanda.studio.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the guard says of the files of a draft, while they are drawn and before they go live. */
@Component
public class DraftChecks {

    private final ModelGuard guard;

    DraftChecks(ModelGuard guard) {
        this.guard = guard;
    }

    public List<DraftFinding> findings(Collection<ModelFile> files) {
        return files.stream().flatMap(this::findings).toList();
    }

    private Stream<DraftFinding> findings(ModelFile file) {
        return guard.findings(file.name(), file.content().getBytes(StandardCharsets.UTF_8)).stream()
                .map(finding -> finding(file, finding));
    }

    private static DraftFinding finding(ModelFile file, Finding each) {
        return new DraftFinding(file.name(), each.elementId(), each.line(), each.code(), each.message());
    }
}
