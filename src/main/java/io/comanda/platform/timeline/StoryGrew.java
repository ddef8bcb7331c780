package io.comanda.platform.timeline;

/** Something was recorded, and is there for all to read. Told after the commit, in the thread that made it. */
public record StoryGrew(String subjectType, String subject) {

    static StoryGrew of(Entry entry) {
        return new StoryGrew(entry.subjectType(), entry.subject());
    }
}
