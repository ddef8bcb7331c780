/** What is kept about imports: where each stands, what it has read and loaded, and what is wrong with its input. */
@NullMarked
package io.comanda.intake.domain;

import org.jspecify.annotations.NullMarked;
