package io.comanda.platform.engine.guard;

import static io.comanda.platform.engine.guard.BpmnNames.BPMN;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No process starts itself again: by a call, by calls of calls, or by a signal it throws. */
final class CallRule {

    private CallRule() {}

    static void check(XmlNode root, String key, KnownModels models, Findings findings) {
        root.all("callActivity")
                .filter(call -> call.attribute("calledElement")
                        .filter(called -> called.equals(key) || comesBack(called, key, models, new HashSet<>()))
                        .isPresent())
                .forEach(call -> findings.add(
                        call, "calls-itself", call.attribute("calledElement").orElse("")));
        var starting = root.all("process")
                .flatMap(Walk::starts)
                .flatMap(CallRule::signals)
                .collect(Collectors.toSet());
        Stream.of("endEvent", "intermediateThrowEvent")
                .flatMap(root::all)
                .filter(thrown -> signals(thrown).anyMatch(starting::contains))
                .forEach(thrown -> findings.add(thrown, "calls-itself", thrown.label()));
    }

    private static boolean comesBack(String called, String key, KnownModels models, Set<String> seen) {
        return seen.add(called)
                && models.find(called + ".bpmn").flatMap(file -> XmlReader.read(file, new Findings(called))).stream()
                        .flatMap(root -> root.all("callActivity"))
                        .flatMap(call -> call.attribute("calledElement").stream())
                        .anyMatch(next -> next.equals(key) || comesBack(next, key, models, seen));
    }

    private static Stream<String> signals(XmlNode event) {
        return event.children().stream()
                .filter(child -> child.is(BPMN, "signalEventDefinition"))
                .flatMap(child -> child.attribute("signalRef").stream());
    }
}
