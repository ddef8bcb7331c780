/** What an operator set up, for administrators to read; secrets are no part of it. */
@NullMarked
package io.comanda.platform.settings;

import org.jspecify.annotations.NullMarked;
