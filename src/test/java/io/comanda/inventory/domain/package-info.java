/** What stock costs the database. */
@NullMarked
package io.comanda.inventory.domain;

import org.jspecify.annotations.NullMarked;
