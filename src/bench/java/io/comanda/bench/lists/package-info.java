/** Measures how soon lists, badges and the search box answer when the tables are full. */
@NullMarked
package io.comanda.bench.lists;

import org.jspecify.annotations.NullMarked;
