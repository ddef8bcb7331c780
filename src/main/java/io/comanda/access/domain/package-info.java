/** Accounts, and the secrets that prove them: passwords, sessions, tokens and one-time links. */
@NullMarked
package io.comanda.access.domain;

import org.jspecify.annotations.NullMarked;
