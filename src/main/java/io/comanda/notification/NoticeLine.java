package io.comanda.notification;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One line of goods shown in a mail.
 *
 * @param name of the product, in the reader's language
 * @param amount net or gross as the reader expects it; left out where goods matter and money does not
 */
public record NoticeLine(Quantity quantity, String name, @Nullable Money amount) {}
