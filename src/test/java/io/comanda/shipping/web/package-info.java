@NullMarked
package io.comanda.shipping.web;

import org.jspecify.annotations.NullMarked;
