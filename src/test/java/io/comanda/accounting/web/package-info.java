@NullMarked
package io.comanda.accounting.web;

import org.jspecify.annotations.NullMarked;
