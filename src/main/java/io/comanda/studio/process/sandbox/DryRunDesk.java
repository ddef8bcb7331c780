package io.comanda.studio.process.sandbox;

import static java.util.stream.Collectors.toMap;

import io.comanda.kernel.Refusal;
import io.comanda.platform.engine.DecisionTrials;
import io.comanda.platform.engine.MailSamples;
import io.comanda.platform.engine.TableStep;
import io.comanda.platform.engine.guard.ExpressionRefused;
import io.comanda.platform.engine.guard.ModelVocabulary;
import io.comanda.studio.DryRun;
import io.comanda.studio.DryRun.CalledDiagram;
import io.comanda.studio.DryRun.SentMail;
import io.comanda.studio.DryRun.Stop;
import io.comanda.studio.DryRun.StopCode;
import io.comanda.studio.DryRunAnswer;
import io.comanda.studio.StepDescription;
import io.comanda.studio.process.LiveModels;
import io.comanda.studio.process.Steps;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
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
    private final Clock clock;

    DryRunDesk(
            SandboxEngine sandbox,
            LiveModels live,
            DecisionTrials trials,
            List<TableStep> tables,
            List<ModelVocabulary> vocabularies,
            Steps steps,
            MailSamples mails,
            Clock clock) {
        this.sandbox = sandbox;
        this.live = live;
        this.trials = trials;
        this.tables = tables;
        this.vocabularies = vocabularies;
        this.steps = steps;
        this.mails = mails;
        this.clock = clock;
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
        var models = new Models(files, live);
        try (var stage = Stage.of(sandbox, process, models)) {
            var setting = setting(stage.draft(), models, facts, locale);
            var play = new MadeUp(setting, answers, peopleOnly, clock.instant());
            var stop = perform(stage, play);
            return new DryRun(
                    process,
                    models.drawn(process),
                    called(play, models),
                    facts,
                    play.road().passed(),
                    stop == null ? play.places() : List.of(),
                    play.variables(),
                    play.asked(),
                    mails(play, setting, locale),
                    play.seconds(),
                    play.used(),
                    stop);
        } catch (ParseException unreadable) {
            var stop = new Stop(StopCode.FAILS, "", unreadable.getMessage());
            return DryRun.neverBegun(process, models.drawn(process), facts, stop);
        }
    }

    private static List<CalledDiagram> called(MadeUp play, Models models) {
        return play.road().passed().stream()
                .distinct()
                .flatMap(element -> play.draft().find(element).stream())
                .flatMap(call -> Stream.ofNullable(call.calls())
                        .map(process -> new CalledDiagram(call.id(), call.name(), process, models.drawn(process))))
                .toList();
    }

    private static @Nullable Stop perform(Stage stage, MadeUp play) {
        try {
            stage.perform(play);
            return null;
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
        var road = play.road().passed();
        return new Stop(code, road.isEmpty() ? "" : road.get(road.size() - 1), cause.getMessage());
    }

    private Setting setting(Diagram draft, Models models, Map<String, Object> facts, Locale locale) {
        return new Setting(
                new Script(draft, draft, Map.of(), asked(draft, models.files()), Map.of()),
                steps.all(locale).stream().collect(toMap(StepDescription::bean, Function.identity())),
                vocabularies.stream()
                        .flatMap(each -> each.messages().entrySet().stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)),
                form -> models.content(form + ".form"),
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

    private List<SentMail> mails(MadeUp play, Setting setting, Locale locale) {
        return play.sending().stream()
                .flatMap(element -> setting.mails(play.node(element)).stream().map(kind -> {
                    var mail = mails.sample(kind, setting.facts(), locale);
                    return new SentMail(element, kind, mail.subject(), mail.text());
                }))
                .toList();
    }
}
