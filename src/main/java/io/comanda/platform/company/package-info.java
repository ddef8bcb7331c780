/** The company that runs this installation, as its documents and mails present it. */
@NullMarked
package io.comanda.platform.company;

import org.jspecify.annotations.NullMarked;
