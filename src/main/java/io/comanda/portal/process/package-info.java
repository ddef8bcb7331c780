/** Questions of customers as tasks of the order desk. */
@NullMarked
package io.comanda.portal.process;

import org.jspecify.annotations.NullMarked;
