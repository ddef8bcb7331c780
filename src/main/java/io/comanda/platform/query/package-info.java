/** Building the conditions of list queries from what the caller asked for. */
@NullMarked
package io.comanda.platform.query;

import org.jspecify.annotations.NullMarked;
