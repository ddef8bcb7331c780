package io.comanda.invoicing.electronic.rules;

import io.comanda.invoicing.electronic.ElectronicInvoice;
import io.comanda.invoicing.electronic.Profile;
import io.comanda.invoicing.electronic.xml.Cii;
import io.comanda.invoicing.electronic.xml.Ubl;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.streams.Steps;
import org.springframework.stereotype.Component;

/**
 * Runs the official rules, without a network. A stylesheet is compiled when it is first needed, which takes seconds, and
 * kept; a check takes some hundredths of a second.
 */
@Component
public class OfficialRules {

    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final Pattern NAMESPACE = Pattern.compile("\\*:|\\[namespace-uri\\(\\)='[^']*'\\]|Q\\{[^}]*\\}");

    private final Processor processor = new Processor(false);
    private final Map<RuleSet, XsltExecutable> compiled = new ConcurrentHashMap<>();

    /** Everything the document breaks in its two syntaxes, and in the rules of its country; the same rule once. */
    public List<RuleBroken> check(ElectronicInvoice invoice) {
        var ubl = Ubl.write(invoice);
        var national = invoice.profile() == Profile.CIUS_RO ? check(RuleSet.CIUS_RO, ubl) : List.<RuleBroken>of();
        var known = Stream.concat(check(RuleSet.EN16931_UBL, ubl).stream(), national.stream())
                .toList();
        var rules = known.stream().map(RuleBroken::rule).toList();
        var onlyInCii = check(RuleSet.EN16931_CII, Cii.write(invoice)).stream()
                .filter(broken -> !rules.contains(broken.rule()));
        return Stream.concat(known.stream(), onlyInCii).toList();
    }

    public List<RuleBroken> check(RuleSet rules, byte[] document) {
        try {
            var report = new XdmDestination();
            var transformer = compiled.computeIfAbsent(rules, this::compile).load30();
            transformer.transform(new StreamSource(new ByteArrayInputStream(document)), report);
            return report.getXdmNode()
                    .select(Steps.descendant(SVRL, "failed-assert"))
                    .map(OfficialRules::broken)
                    .toList();
        } catch (SaxonApiException e) {
            throw new IllegalStateException("The rules " + rules + " could not be run", e);
        }
    }

    private XsltExecutable compile(RuleSet rules) {
        var file = Objects.requireNonNull(
                OfficialRules.class.getClassLoader().getResource(rules.stylesheet()), rules.stylesheet());
        try {
            return processor.newXsltCompiler().compile(new StreamSource(file.toExternalForm()));
        } catch (SaxonApiException e) {
            throw new IllegalStateException("The rules " + rules + " could not be compiled", e);
        }
    }

    private static RuleBroken broken(XdmNode failed) {
        var text = failed.select(Steps.descendant(SVRL, "text")).findFirst();
        return new RuleBroken(
                attribute(failed, "id").strip(),
                !attribute(failed, "flag").equals("warning"),
                NAMESPACE.matcher(attribute(failed, "location")).replaceAll(""),
                text.map(XdmNode::getStringValue).orElse("").strip());
    }

    private static String attribute(XdmNode node, String name) {
        return Objects.requireNonNullElse(node.attribute(name), "");
    }
}
