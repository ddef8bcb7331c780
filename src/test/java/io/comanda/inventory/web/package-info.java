/** Stock as callers see it. */
@NullMarked
package io.comanda.inventory.web;

import org.jspecify.annotations.NullMarked;
