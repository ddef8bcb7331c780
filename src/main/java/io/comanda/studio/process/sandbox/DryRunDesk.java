package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Refusal;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.MailSamples;
import io.comanda.platform.engine.TableStep;
import io.comanda.platform.engine.guard.ExpressionRefused;
import io.comanda.platform.engine.guard.ModelRefused;
import io.comanda.platform.engine.guard.ModelVocabulary;
import io.comanda.studio.DryRun;
import io.comanda.studio.DryRun.SentMail;
import io.comanda.studio.DryRun.Stop;
import io.comanda.studio.DryRun.StopCode;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.ModelUnknown;
import io.comanda.studio.StepDescription;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.Steps;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a made-up order walk through a draft, as far as somebody has said what happens. Each time it walks from the
 * beginning: nothing is kept, and the same answers lead to the same place.
 */
@Component
public class DryRunDesk {

    private final SandboxEngine sandbox;
    private final LiveModels live;
    private final DecisionTrials trials;
    private final List<TableStep> tables;
    private final List<ModelVocabulary> vocabularies;
    private final Steps steps;
    private final MailSamples mails;

    DryRunDesk(
            SandboxEngine sandbox,
            LiveModels live,
            DecisionTrials trials,
            List<TableStep> tables,
            List<ModelVocabulary> vocabularies,
            Steps steps,
            MailSamples mails) {
        this.sandbox = sandbox;
        this.live = live;
        this.trials = trials;
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.steps = steps;
        this.mails = mails;
    }

    /**
     * @param files of the draft by name; what is not among them is as it is live
     * @param peopleOnly steps do the usual unless an answer says otherwise
     * @throws io.comanda.platform.engine.guard.ModelRefused if the guard does not let the draft pass
     */
    public DryRun run(
            String process,
            Map<String, String> files,
            Map<String, Object> facts,
            List<DryRunAnswer> answers,
            boolean peopleOnly,
            Locale locale) {
        var diagram = content(files, process + ".bpmn").orElseThrow(() -> new ModelUnknown(process));
        var play = new MadeUp(setting(diagram, files, facts, locale), answers, peopleOnly);
        var stop = perform(play, process, diagram, files);
        return new DryRun(
                process,
                diagram,
                facts,
                play.road(),
                stop == null ? play.places() : List.of(),
                play.variables(),
                play.asked(),
                play.sending().stream()
                        .flatMap(element -> mails(play, element, facts, locale))
                        .toList(),
                play.seconds(),
                play.used(),
                stop);
    }

    private @Nullable Stop perform(MadeUp play, String process, String diagram, Map<String, String> files) {
        try (var stage = Stage.of(sandbox, process, diagram, files)) {
            stage.perform(play);
            return null;
        } catch (ModelRefused refused) {
            throw refused;
        } catch (ProcessEngineException | IllegalStateException | Unreadable | NeverEnds | Refusal broken) {
            return stop(play, broken);
        }
    }

    private static Stop stop(MadeUp play, RuntimeException broken) {
        var cause = Stream.<Throwable>iterate(broken, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(broken);
        var code = cause instanceof NeverEnds
                ? StopCode.NEVER_ENDS
                : cause instanceof ExpressionRefused ? StopCode.NOT_KNOWN : StopCode.FAILS;
        var road = play.road();
        return new Stop(code, road.isEmpty() ? "" : road.get(road.size() - 1), cause.getMessage());
    }

    private Setting setting(String diagram, Map<String, String> files, Map<String, Object> facts, Locale locale) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)));
        var draft = DiagramReader.read(model);
        return new Setting(
                new Script(draft, draft, Map.of(), asked(draft, files), Map.of()),
                Words.read(model),
                steps.all(locale).stream().collect(toMap(StepDescription::bean, Function.identity())),
                vocabularies.stream()
                        .flatMap(each -> each.messages().entrySet().stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)),
                form -> content(files, form + ".form"),
                facts);
    }

    /** Of the draft where it holds them, else as they are live. */
    private Map<String, Script.Asked> asked(Diagram draft, Map<String, String> files) {
        var beans =
                draft.all().stream().map(Node::step).filter(Objects::nonNull).collect(Collectors.toSet());
        return tables.stream()
                .filter(step -> beans.contains(step.step()))
                .collect(toMap(
                        TableStep::step,
                        step -> new Script.Asked(
                                step, trials.table(step.decision(), files.get(step.decision() + ".dmn")))));
    }

    private Optional<String> content(Map<String, String> files, String name) {
        return Optional.ofNullable(files.get(name)).or(() -> live.content(name));
    }

    private Stream<SentMail> mails(MadeUp play, String element, Map<String, Object> facts, Locale locale) {
        return play.mailsOf(element).stream().map(kind -> {
            var mail = mails.sample(kind, facts, locale);
            return new SentMail(element, kind, mail.subject(), mail.text());
        });
    }
}
