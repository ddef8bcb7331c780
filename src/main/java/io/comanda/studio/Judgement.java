package io.comanda.studio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A past order and the draft.
 *
 * @param element of the diagram that the verdict is about; empty when it is about the whole
 * @param detail what broke, or what is not known, for those who have to mend it
 * @param peopleSeconds more, or fewer, with people
 * @param elapsedSeconds more, or fewer, in all
 * @param past elements and flows the order took
 * @param draft elements and flows it would take
 */
public record Judgement(
        ReplayVerdict verdict,
        String element,
        @Nullable String detail,
        long peopleSeconds,
        long elapsedSeconds,
        List<String> past,
        List<String> draft) {}
