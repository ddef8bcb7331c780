/**
 * Paper: pages, type, tables that break with carried totals, bar codes and the company's letterhead. Layouts say what
 * stands on a document; this package knows where it goes and how it looks.
 */
@NullMarked
package io.comanda.platform.pdf;

import org.jspecify.annotations.NullMarked;
