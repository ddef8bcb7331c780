/** KeptStatements and entries over HTTP. */
@NullMarked
package io.comanda.banking.web;

import org.jspecify.annotations.NullMarked;
