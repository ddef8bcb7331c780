@NullMarked
package io.comanda.fulfilment.web;

import org.jspecify.annotations.NullMarked;
