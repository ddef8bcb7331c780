/**
 * What an operator set up, for administrators to read, and what they set in the house itself; secrets are no part of
 * either.
 */
@NullMarked
package io.comanda.platform.settings;

import org.jspecify.annotations.NullMarked;
