package io.comanda.platform.pdf;

import io.comanda.platform.documents.DocumentRenderer;
import java.util.Locale;

/** What all renderers of sales documents share; a module's renderer only says which kind it is. */
public abstract class SalesPaper implements DocumentRenderer<SalesDocument> {

    private final SalesLayout layout;
    private final SalesKind kind;

    protected SalesPaper(SalesLayout layout, SalesKind kind) {
        this.layout = layout;
        this.kind = kind;
    }

    @Override
    public final String kind() {
        return kind.code();
    }

    @Override
    public final Class<SalesDocument> factsType() {
        return SalesDocument.class;
    }

    @Override
    public final byte[] render(SalesDocument facts, Locale language) {
        return layout.render(kind, facts, language);
    }
}
