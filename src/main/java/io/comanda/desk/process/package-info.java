/** Where orders are in their process. */
@NullMarked
package io.comanda.desk.process;

import org.jspecify.annotations.NullMarked;
