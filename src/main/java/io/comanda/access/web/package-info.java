/** The gate: who is calling, which addresses are open, and the endpoints of login and user administration. */
@NullMarked
package io.comanda.access.web;

import org.jspecify.annotations.NullMarked;
