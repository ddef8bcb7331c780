@NullMarked
package io.comanda.banking.domain;

import org.jspecify.annotations.NullMarked;
