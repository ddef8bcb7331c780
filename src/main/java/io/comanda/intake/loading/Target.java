package io.comanda.intake.loading;

import io.comanda.intake.mapping.Comparison;
import io.comanda.intake.mapping.Problem;
import io.comanda.intake.mapping.Shape;
import io.comanda.platform.bulk.BulkResult;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One kind of our data that a mapping can fill, handed to the module that owns it.
 *
 * @param <D> what the owning module takes, with the rules of its fields declared on it
 */
public interface Target<D> {

    Shape shape();

    /** Those of the keys that exist; asked where rows of another target name them. */
    default Set<String> existing(Collection<String> keys) {
        return Set.of();
    }

    /**
     * The row in the words of the owning module; refuses with {@link io.comanda.intake.mapping.Unreadable} what cells
     * contradict each other.
     *
     * @param source the system the row comes from
     */
    D draft(Item item, String source);

    /** What is odd about a row and yet no reason to reject it. */
    default List<Problem> notes(Item item, D draft) {
        return List.of();
    }

    /** Amounts of a row that the source states too, for the report. */
    default List<Comparison> compare(Item item, D draft) {
        return List.of();
    }

    /** Creates or overwrites; repeating it changes nothing. Runs in the transaction of the batch. */
    BulkResult load(List<D> drafts);
}
