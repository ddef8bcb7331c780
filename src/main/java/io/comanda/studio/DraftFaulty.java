package io.comanda.studio;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The check found what keeps the draft from going live. */
public class DraftFaulty extends Refusal {

    public DraftFaulty(String draft, List<DraftFinding> findings) {
        super(
                Kind.CONFLICT,
                "Draft " + draft + " has " + findings.size() + " findings",
                findings.stream()
                        .map(each ->
                                new Violation("/" + each.file() + "/" + each.element(), each.code(), each.message()))
                        .toList());
        with("draft", draft);
        with("count", findings.size());
    }
}
