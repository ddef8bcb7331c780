/** House rules of diagrams, decisions and forms. */
@NullMarked
package io.comanda.models;

import org.jspecify.annotations.NullMarked;
