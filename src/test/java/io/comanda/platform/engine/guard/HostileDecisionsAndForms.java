package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.Samples.decision;
import static io.comanda.platform.engine.guard.Samples.form;

import io.comanda.platform.engine.guard.Samples.Sample;
import java.util.stream.Collectors;
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
                cell("regular expression that takes for ever", "matches(a, \"(a+)+$\")"),
                cell("power beyond memory", "10 ** 999999999"),
                cell("digits beyond memory", "decimal(1/3, 1000000000)"),
                cell("function of the house beside", "get or else(a, env(\"HOME\"))"),
                cell("sorting by a function", "sort(a, function(x, y) x < y)"),
                cell("some of an endless list", "some x in 1..1000000000 satisfies x > 5"),
                cell("every of an endless list", "every x in 1..1000000000 satisfies x > 5"),
                cell("instance of Java", "{f: function(s) external {java: {class: \"java.lang.Runtime\"}}}.f(1)"),
                cell("a very long cell", "a + " + "1 + ".repeat(2_000) + "1"),
                cell("expression of the other language", "#{" + Marker.ATTACK + "}"),
                dmn(
                        "requirement from outside",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "<decisionTable id",
                                        "<informationRequirement id='R_1'><requiredDecision href='http://127.0.0.1:9/x.dmn#y'/>"
                                                + "</informationRequirement><decisionTable id"),
                        "R_1"),
                dmn(
                        "import of another model",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "<decision id",
                                        "<import id='I_1' namespace='urn:x' locationURI='http://127.0.0.1:9/'/><decision id"),
                        "I_1"),
                dmn(
                        "source of knowledge",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "<decision id",
                                        "<knowledgeSource id='K_1' name='k' locationURI='file:///etc/passwd'/><decision id"),
                        "K_1"),
                dmn(
                        "invocation",
                        decision("><text>a</text>", YES)
                                .replace("<decisionTable id", "<invocation id='V_1'/><decisionTable id"),
                        "V_1"),
                dmn(
                        "variable of an input by an expression",
                        decision("><text>a</text>", YES)
                                .replace(
                                        "<input id=\"Input_1\"",
                                        "<input id=\"Input_1\" camunda:inputVariable=\"${a}\""),
                        "Input_1"),
                dmn(
                        "table without an answer",
                        decision("><text>a</text>", YES).replace("hitPolicy=\"FIRST\"", "hitPolicy=\"PRIORITY\""),
                        "Table_1"),
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
                field(
                        "label that is reckoned",
                        "{'type':'textfield','id':'F_1','key':'a','label':'=for i in 1..1000000000 return i'}"),
                field("text that is reckoned", "{'type':'text','id':'F_1','text':'{{#loop a}}x{{/loop}}'}"),
                field("default that is reckoned", "{'type':'number','id':'F_1','key':'a','defaultValue':'=1'}"),
                field("read only by an expression", "{'type':'textfield','id':'F_1','key':'a','readonly':'=x'}"),
                field("picture in a text", "{'type':'text','id':'F_1','text':'![x](https://tracker.example/x.png)'}"),
                field("link in a text", "{'type':'text','id':'F_1','text':'[log in again](https://evil.example)'}"),
                field("picture as data", "{'type':'text','id':'F_1','text':'data:image/svg+xml;base64,AA'}"),
                field(
                        "markup in an id",
                        "{'type':'text','id':'F_1','text':'a','properties':{'x':'<img src=x onerror=a>'}}"),
                field("key that changes all objects", "{'type':'textfield','id':'F_1','key':'__proto__'}"),
                field("key called constructor", "{'type':'textfield','id':'F_1','key':'constructor'}"),
                field(
                        "pattern with alternatives",
                        "{'type':'textfield','id':'F_1','key':'a','validate':{'pattern':'(a|aa)+$'}}"),
                field(
                        "pattern inside a pattern",
                        "{'type':'textfield','id':'F_1','key':'a','validate':{'pattern':'((a*)b)*$'}}"),
                field("button", "{'type':'button','id':'F_1','action':'submit'}"),
                field("table of rows", "{'type':'dynamiclist','id':'F_1','path':'x','components':[]}"),
                field("preview of a document", "{'type':'documentPreview','id':'F_1','dataSource':'=x'}"),
                field("expression field", "{'type':'expression','id':'F_1','key':'a','expression':'=1'}"),
                new Sample(
                        "one name twice",
                        "sample-form.form",
                        form("").replace("\"type\":\"default\"", "\"type\":\"default\",\"type\":\"other\""),
                        "sample-form.form"),
                new Sample("form of many fields", "sample-form.form", form(many(300)), "sample-form.form"),
                new Sample("groups inside each other", "sample-form.form", form(groups(8)), "G_5"),
                new Sample("not a form", "sample-form.form", "[]", "sample-form.form"),
                new Sample("not JSON", "sample-form.form", "{", "sample-form.form"),
                new Sample("deep JSON", "sample-form.form", "[".repeat(10_000), "sample-form.form"),
                new Sample(
                        "form id with a path",
                        "sample-form.form",
                        form("").replace("sample-form", "../x"),
                        "sample-form.form"));
    }

    private static String many(int count) {
        return Stream.iterate(0, at -> at + 1)
                .limit(count)
                .map(at -> "{\"type\":\"checkbox\",\"id\":\"F_" + at + "\",\"key\":\"k" + at + "\"}")
                .collect(Collectors.joining(","));
    }

    private static String groups(int depth) {
        var text = new StringBuilder();
        for (var at = 1; at <= depth; at++) {
            text.append("{\"type\":\"group\",\"id\":\"G_").append(at).append("\",\"components\":[");
        }
        return text + "]}".repeat(depth);
    }

    private static Sample cell(String what, String feel) {
        return dmn(what, decision("><text>" + feel.replace("<", "&lt;") + "</text>", YES), "InputExpression_1");
    }

    private static Sample dmn(String what, String content, String element) {
        return new Sample(what, "sample-decision.dmn", content, element);
    }

    private static Sample field(String what, String component) {
        return new Sample(what, "sample-form.form", form(component.replace('\'', '"')), "F_1");
    }
}
