/** KeptStatements and entries as they are kept, and the rules by which an entry finds what it is for. */
@NullMarked
package io.comanda.banking.domain;

import org.jspecify.annotations.NullMarked;
