/** Orders on every road of the processes, step by step. */
@NullMarked
package io.comanda.journeys;

import org.jspecify.annotations.NullMarked;
