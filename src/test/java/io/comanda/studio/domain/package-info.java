/** Figures about steps. */
@NullMarked
package io.comanda.studio.domain;

import org.jspecify.annotations.NullMarked;
