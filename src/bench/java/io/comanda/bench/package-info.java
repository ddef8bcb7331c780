/** Measures how many orders this machine carries from captured to closed, and what share of its database that is. */
@NullMarked
package io.comanda.bench;

import org.jspecify.annotations.NullMarked;
