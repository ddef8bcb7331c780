/** What an operator set up, as administrators read it. */
@NullMarked
package io.comanda.platform.settings;

import org.jspecify.annotations.NullMarked;
