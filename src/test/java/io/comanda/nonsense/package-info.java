/** Input nobody should send, by what it is sent to. */
@NullMarked
package io.comanda.nonsense;

import org.jspecify.annotations.NullMarked;
