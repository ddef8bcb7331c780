@NullMarked
package io.comanda.customer.web;

import org.jspecify.annotations.NullMarked;
