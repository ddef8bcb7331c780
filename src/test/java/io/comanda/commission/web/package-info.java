/** Commission over HTTP. */
@NullMarked
package io.comanda.commission.web;

import org.jspecify.annotations.NullMarked;
