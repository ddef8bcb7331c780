/** What is booked, and by which rules. */
@NullMarked
package io.comanda.accounting.domain;

import org.jspecify.annotations.NullMarked;
