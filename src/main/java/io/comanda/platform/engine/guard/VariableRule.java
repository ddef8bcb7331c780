package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.CAMUNDA;

import io.comanda.platform.engine.KnownFacts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What an expression names somebody sets, what it compares with can come, and what a form asks for somebody reads. */
final class VariableRule implements XmlRule {

    private static final Set<String> DECIDING = Set.of("conditionExpression", "completionCondition");

    private final VariableSources sources;
    private final KnownFacts facts;
    private final KnownModels models;

    VariableRule(VariableSources sources, KnownFacts facts, KnownModels models) {
        this.sources = sources;
        this.facts = facts;
        this.models = models;
    }

    @Override
    public void check(XmlNode root, Findings findings) {
        root.all("process").forEach(process -> {
            var variables = sources.of(process);
            facts.of(process.id()).forEach(fact -> variables.set(fact.name()));
            expressions(process, (node, term) -> names(node, term, variables, findings));
            process.all("userTask").forEach(task -> form(task, variables, findings));
        });
    }

    private interface Visit {
        void at(XmlNode node, Term term);
    }

    private static void expressions(XmlNode process, Visit visit) {
        process.each(node -> {
            term(node.text(), term -> visit.at(node, term));
            node.attributes().forEach((key, text) -> {
                if (!key.name().equals("delegateExpression")) {
                    term(text, term -> visit.at(node, term));
                }
            });
        });
    }

    private static void term(String text, Consumer<Term> consumer) {
        parsed(text).ifPresent(consumer);
    }

    /** What cannot be read has a finding of its own. */
    private static Optional<Term> parsed(String text) {
        try {
            return Expressions.parse(text);
        } catch (ExpressionRefused e) {
            return Optional.empty();
        }
    }

    private static void names(XmlNode node, Term term, Variables variables, Findings findings) {
        term.names().forEach(name -> {
            variables.read().add(name);
            if (!variables.knows(name)) {
                unknown(node, "variable-unknown", name, variables, findings);
            }
        });
        if (DECIDING.contains(node.name()) && term.names().findAny().isEmpty()) {
            findings.add(node, "condition-constant", Quote.of(node.text()));
        }
        ComparedValues.of(term)
                .filter(compared -> variables
                        .valuesOf(compared.name())
                        .filter(values -> !values.contains(compared.value()))
                        .isPresent())
                .forEach(compared ->
                        findings.add(node, "value-never", compared.name() + " = " + Quote.of(compared.value())));
    }

    private void form(XmlNode task, Variables variables, Findings findings) {
        var fields = task.attribute(CAMUNDA, "formRef")
                .flatMap(form -> models.find(form + ".form"))
                .map(FormFields::of);
        fields.ifPresent(all -> all.forEach(field -> {
            if (!field.isFilledIn() && !variables.knows(field.key())) {
                unknown(task, "field-unknown", field.key(), variables, findings);
            } else if (field.isFilledIn()
                    && !field.isRemark()
                    && !variables.read().contains(field.key())) {
                findings.add(task, "field-unread", field.key());
            }
        }));
    }

    private static void unknown(XmlNode node, String code, String name, Variables variables, Findings findings) {
        if (variables.open()) {
            findings.hint(node, code, Quote.of(name));
        } else {
            findings.add(node, code, Quote.of(name));
        }
    }
}
