package io.comanda.commission;

import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who earns commission.
 *
 * @param rate of the net of goods, without freight and tax
 * @param email where the statement goes; without one it is only kept
 */
public record Agent(String code, String name, @Nullable Email email, String language, Percent rate, boolean active) {}
