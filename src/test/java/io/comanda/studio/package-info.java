/** Changing how the company works: drafts, their review, and their way into the engine and back. */
@NullMarked
package io.comanda.studio;

import org.jspecify.annotations.NullMarked;
