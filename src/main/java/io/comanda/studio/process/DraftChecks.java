package io.comanda.studio.process;

import io.comanda.platform.engine.guard.Finding;
import io.comanda.platform.engine.guard.FindingTexts;
import io.comanda.platform.engine.guard.ModelGuard;
import io.comanda.studio.DraftFinding;
import io.comanda.studio.ModelFile;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the guard says of the files of a draft, while they are drawn and before they go live, in the reader's language. */
@Component
public class DraftChecks {

    private final ModelGuard guard;
    private final FindingTexts texts;

    DraftChecks(ModelGuard guard, FindingTexts texts) {
        this.guard = guard;
        this.texts = texts;
    }

    /** All there is to say of the draft, errors and hints, each with its mend; the files may name each other. */
    public List<DraftFinding> findings(Collection<ModelFile> files) {
        var contents = new LinkedHashMap<String, byte[]>();
        files.forEach(file -> contents.put(file.name(), file.content().getBytes(StandardCharsets.UTF_8)));
        return guard.findings(contents).entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(finding -> finding(file.getKey(), finding)))
                .toList();
    }

    private DraftFinding finding(String file, Finding each) {
        var locale = LocaleContextHolder.getLocale();
        return new DraftFinding(
                file,
                each.elementId(),
                each.line(),
                each.code(),
                each.severity(),
                texts.text(each, locale) + " " + texts.mend(each, locale));
    }
}
