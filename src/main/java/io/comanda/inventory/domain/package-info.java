/** The statements that move, reserve and count stock; each locks quants in the order of their key. */
@NullMarked
package io.comanda.inventory.domain;

import org.jspecify.annotations.NullMarked;
