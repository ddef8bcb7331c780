/** What makes commission valid, reckoned by hand. */
@NullMarked
package io.comanda.commission.domain;

import org.jspecify.annotations.NullMarked;
