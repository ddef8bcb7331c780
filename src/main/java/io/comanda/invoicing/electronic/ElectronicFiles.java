package io.comanda.invoicing.electronic;

import io.comanda.invoicing.electronic.rules.RuleBroken;
import io.comanda.platform.documents.DocumentDraft;
import io.comanda.platform.documents.DocumentView;
import io.comanda.platform.documents.Documents;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What people get of an electronic invoice: files, or words about what is wrong. */
@Component
class ElectronicFiles {

    private final Documents documents;
    private final Texts texts;

    ElectronicFiles(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    /** Registers a file of each format, to be rendered on need; ids by the format's code. */
    Map<String, Long> register(ElectronicInvoice invoice, long paper) {
        var view = documents.view(paper);
        return Arrays.stream(ElectronicFormat.values())
                .collect(Collectors.toMap(
                        ElectronicFormat::code, format -> documents.register(draft(format, invoice, view))));
    }

    private DocumentDraft draft(ElectronicFormat format, ElectronicInvoice invoice, DocumentView paper) {
        var facts = format == ElectronicFormat.FACTURX
                ? new PaperWithData(invoice, documents.facts(paper.id(), SalesDocument.class))
                : invoice;
        return new DocumentDraft(
                format.kind(),
                invoice.number(),
                "invoice",
                invoice.number(),
                format.fileName(invoice.number()),
                Locale.forLanguageTag(paper.language()),
                facts);
    }

    List<ElectronicFinding> findings(List<RuleBroken> broken, Locale language) {
        return broken.stream().map(rule -> finding(rule, language)).toList();
    }

    private ElectronicFinding finding(RuleBroken broken, Locale language) {
        var advice = Advice.on(broken.rule());
        return new ElectronicFinding(
                broken.rule(),
                broken.fatal(),
                texts.get(language, advice.text()),
                advice.mend(broken),
                broken.place(),
                broken.text());
    }
}
