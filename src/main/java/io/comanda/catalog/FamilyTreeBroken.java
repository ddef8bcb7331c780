package io.comanda.catalog;

import io.comanda.kernel.Refusal;
import java.util.List;

/** The families would no longer form a tree: some would be below themselves. */
public final class FamilyTreeBroken extends Refusal {

    public FamilyTreeBroken(List<String> familyCodes) {
        super(Kind.CONFLICT, "Below themselves: " + familyCodes);
        with("familyCodes", familyCodes);
    }
}
