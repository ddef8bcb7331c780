package io.comanda.platform.pdf;

import io.comanda.kernel.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param carried what it adds to the running total that page breaks show
 */
public record Row(List<Cell> cells, @Nullable Money carried) {}
