/** Statements over many tables. */
@NullMarked
package io.comanda.desk.domain;

import org.jspecify.annotations.NullMarked;
