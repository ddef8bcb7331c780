@NullMarked
package io.comanda.banking.web;

import org.jspecify.annotations.NullMarked;
