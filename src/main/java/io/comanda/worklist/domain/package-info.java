/** Tasks and failed work as they are read from the database, and the rules of forms. */
@NullMarked
package io.comanda.worklist.domain;

import org.jspecify.annotations.NullMarked;
