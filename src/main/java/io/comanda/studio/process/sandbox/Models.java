package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toCollection;

import io.comanda.studio.ModelUnknown;
import io.comanda.studio.process.LiveModels;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/**
 * What a stage is set with: the files of a draft, and for all others what is live.
 *
 * @param files by name
 */
record Models(Map<String, String> files, LiveModels live) {

    /** A call of one of these goes to a version of its own, which is not the one on the stage. */
    private static final Set<String> FIXED = Set.of("version", "versionTag");

    Optional<String> content(String name) {
        return Optional.ofNullable(files.get(name)).or(() -> live.content(name));
    }

    /** The BPMN of a process. */
    String drawn(String process) {
        return content(process + ".bpmn").orElseThrow(() -> new ModelUnknown(process));
    }

    Diagram read(String process) {
        return DiagramReader.read(parse(drawn(process)), (path, call) -> called(call));
    }

    /** The files of the draft, and these processes. */
    Map<String, String> with(Collection<String> processes) {
        var all = new HashMap<>(files);
        processes.forEach(process -> all.put(process + ".bpmn", drawn(process)));
        return all;
    }

    /** Which of these processes the draft does not hold. */
    Set<String> missing(Collection<String> processes) {
        return processes.stream()
                .filter(process -> !files.containsKey(process + ".bpmn"))
                .collect(toCollection(HashSet::new));
    }

    private Optional<BpmnModelInstance> called(CallActivity call) {
        var binding = Optional.ofNullable(call.getCamundaCalledElementBinding());
        return binding.filter(FIXED::contains).isPresent()
                ? Optional.empty()
                : content(call.getCalledElement() + ".bpmn").map(Models::parse);
    }

    private static BpmnModelInstance parse(String diagram) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)));
    }
}
