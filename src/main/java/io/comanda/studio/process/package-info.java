/** The engine's answers about what is deployed. */
@NullMarked
package io.comanda.studio.process;

import org.jspecify.annotations.NullMarked;
