/** Stock over HTTP. */
@NullMarked
package io.comanda.inventory.web;

import org.jspecify.annotations.NullMarked;
