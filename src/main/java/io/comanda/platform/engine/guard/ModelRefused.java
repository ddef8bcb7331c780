package io.comanda.platform.engine.guard;

import io.comanda.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A diagram, decision or form holds something that may not reach the engine. */
public final class ModelRefused extends Refusal {

    private final transient List<Finding> findings;

    ModelRefused(String file, List<Finding> findings) {
        super(
                Kind.INVALID,
                file + " is refused: "
                        + findings.stream().map(ModelRefused::line).collect(Collectors.joining("; ")),
                findings.stream().map(ModelRefused::violation).toList());
        this.findings = List.copyOf(findings);
        with("file", file);
    }

    /** All of them, in the order of the file. */
    public List<Finding> findings() {
        return findings;
    }

    private static Violation violation(Finding finding) {
        return new Violation(
                "/" + finding.elementId(), finding.code(), line(finding), Map.of("subject", finding.subject()));
    }

    private static String line(Finding finding) {
        var place = finding.line() == 0 ? "" : " (line " + finding.line() + ")";
        return finding.elementId() + place + ": " + finding.code() + " " + finding.subject();
    }
}
