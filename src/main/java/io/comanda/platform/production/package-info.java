/** Keeps a production start from running on what the demo runs on. */
@NullMarked
package io.comanda.platform.production;

import org.jspecify.annotations.NullMarked;
