package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.decision;
import static io.comanda.platform.engine.guard.Samples.form;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.stream.Stream;

/** Decisions in other languages than FEEL, and forms that carry markup, code or foreign content. */
final class HostileDecisionsAndForms {

    private static final String YES = "><text>\"yes\"</text>";

    private HostileDecisionsAndForms() {}

    static Stream<Sample> all() {
        return Stream.of(foreign(), decisions(), forms()).flatMap(s -> s);
    }

    /** In other languages, which the engine must not speak either. */
    static Stream<Sample> foreign() {
        return Stream.of(
                dmn(
                        "input in JUEL",
                        decision("expressionLanguage='juel'><text>${" + Marker.ATTACK + "}</text>", YES),
                        "InputExpression_1"),
                dmn(
                        "output in JUEL",
                        decision("><text>a</text>", "expressionLanguage='juel'><text>${" + Marker.ATTACK + "}</text>"),
                        "Entry_2"),
                dmn(
                        "output in JavaScript",
                        decision("><text>a</text>", "expressionLanguage='javascript'><text>1</text>"),
                        "Entry_2"),
                dmn(
                        "language of the whole file",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "name=\"Sample\" namespace",
                                        "expressionLanguage=\"groovy\" name=\"Sample\" namespace"),
                        "Definitions_2"));
    }

    private static Stream<Sample> decisions() {
        return Stream.of(
                dmn(
                        "external function",
                        decision("><text>function(x) external {java: {class: \"java.lang.Math\"}}</text>", YES),
                        "InputExpression_1"),
                dmn(
                        "endless loop in FEEL",
                        decision("><text>for i in 1..1000000000 return i</text>", YES),
                        "InputExpression_1"),
                dmn(
                        "expression in a label",
                        decision("><text>a</text>", YES).replace("name=\"answer\"", "name=\"${a}\""),
                        "Output_1"),
                dmn(
                        "business knowledge model",
                        decision("><text>a</text>", YES)
                                .replace("<decision id", "<businessKnowledgeModel id='B_1' name='b'/><decision id"),
                        "B_1"),
                dmn(
                        "older DMN",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "https://www.omg.org/spec/DMN/20191111",
                                        "http://www.omg.org/spec/DMN/20151101"),
                        "Definitions_2"),
                dmn("DOCTYPE in a decision", "<!DOCTYPE x><definitions/>", "document"));
    }

    private static Stream<Sample> forms() {
        return Stream.of(
                field("raw HTML", "{'type':'html','id':'F_1','content':'x'}"),
                field("foreign page", "{'type':'iframe','id':'F_1','url':'https://example.org'}"),
                field("script in a text", "{'type':'text','id':'F_1','text':'<script>alert(1)</script>'}"),
                field("script link", "{'type':'text','id':'F_1','text':'[x](javascript:alert(1))'}"),
                field("picture from outside", "{'type':'image','id':'F_1','source':'https://example.org/x.png'}"),
                field("EL in a label", "{'type':'textfield','id':'F_1','key':'a','label':'${a.class}'}"),
                field("key with a path", "{'type':'textfield','id':'F_1','key':'a.class.name'}"),
                field("slow pattern", "{'type':'textfield','id':'F_1','key':'a','validate':{'pattern':'(a+)+$'}}"),
                field("broken pattern", "{'type':'textfield','id':'F_1','key':'a','validate':{'pattern':'(a'}}"),
                field(
                        "hidden by an expression",
                        "{'type':'textfield','id':'F_1','key':'a','conditional':{'hide':'=x'}}"),
                field("values from a variable", "{'type':'select','id':'F_1','key':'a','valuesExpression':'=x'}"),
                field("upload", "{'type':'filepicker','id':'F_1','key':'a'}"),
                new Sample("not a form", "sample-form.form", "[]", "sample-form.form"),
                new Sample("not JSON", "sample-form.form", "{", "sample-form.form"),
                new Sample("deep JSON", "sample-form.form", "[".repeat(10_000), "sample-form.form"),
                new Sample(
                        "form id with a path",
                        "sample-form.form",
                        form("").replace("sample-form", "../x"),
                        "sample-form.form"));
    }

    private static Sample dmn(String what, String content, String element) {
        return new Sample(what, "sample-decision.dmn", content, element);
    }

    private static Sample field(String what, String component) {
        return new Sample(what, "sample-form.form", form(component.replace('\'', '"')), "F_1");
    }
}
