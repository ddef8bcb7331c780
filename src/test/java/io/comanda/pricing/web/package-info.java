@NullMarked
package io.comanda.pricing.web;

import org.jspecify.annotations.NullMarked;
