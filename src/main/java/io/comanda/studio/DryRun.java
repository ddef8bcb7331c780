package io.comanda.studio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a made-up order has come on its way through a draft.
 *
 * @param diagram BPMN of the process
 * @param called processes it has called
 * @param facts known of it
 * @param road ids of elements and flows it has passed, in order; in a called process with that of the call before it, as
 *     in {@code CallActivity_Pay/UserTask_Check}
 * @param places where it stands now; none when it is over
 * @param variables set on the way
 * @param decisions tables that were asked on the way
 * @param mails that would have been sent
 * @param seconds for which time was let pass
 * @param used how many of the answers did fit; the others came to nothing
 * @param stop why it cannot go on; missing as long as it can
 */
public record DryRun(
        String process,
        String diagram,
        List<CalledDiagram> called,
        Map<String, Object> facts,
        List<String> road,
        List<DryRunPlace> places,
        Map<String, Object> variables,
        List<Asked> decisions,
        List<SentMail> mails,
        long seconds,
        int used,
        @Nullable Stop stop) {

    /** Of a draft the engine cannot run at all. */
    public static DryRun neverBegun(String process, String diagram, Map<String, Object> facts, Stop stop) {
        return new DryRun(
                process, diagram, List.of(), facts, List.of(), List.of(), Map.of(), List.of(), List.of(), 0, 0, stop);
    }

    /**
     * A process another one has called.
     *
     * @param call element of the call, with which the elements in it begin
     * @param name of that element
     */
    public record CalledDiagram(String call, String name, String process, String diagram) {}

    /**
     * A table that was asked.
     *
     * @param row its place in the table, from 1; missing where none matched
     */
    public record Asked(String element, String decision, @Nullable Integer row, Map<String, Object> outputs) {}

    /** A mail a step on the way sends; real ones name what is not known here. */
    public record SentMail(String element, String kind, String subject, String text) {}

    /** @param detail what the engine says */
    public record Stop(StopCode code, String element, @Nullable String detail) {}

    /** Why a draft stops. */
    public enum StopCode {
        /** It goes round and round. */
        NEVER_ENDS,
        /** A condition asks for something nobody has said. */
        NOT_KNOWN,
        /** There is no way on, or an error nobody catches. */
        FAILS
    }
}
