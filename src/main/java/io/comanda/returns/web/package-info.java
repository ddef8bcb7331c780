/** Returns for the desk, the floor and finance. */
@NullMarked
package io.comanda.returns.web;

import org.jspecify.annotations.NullMarked;
