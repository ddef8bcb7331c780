/** Which forms there are, for the engine has no question for that. */
@NullMarked
package io.comanda.studio.domain;

import org.jspecify.annotations.NullMarked;
