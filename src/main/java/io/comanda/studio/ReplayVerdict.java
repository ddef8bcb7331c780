package io.comanda.studio;

/** What a draft would have meant for a past order, the gravest first. */
public enum ReplayVerdict {
    /** The draft breaks on it. */
    FAILS,
    /** It would go round for ever. */
    NEVER_ENDS,
    /** It would stand at a wait of which nothing is recorded. */
    WAITS,
    /** What is recorded does not tell. */
    CANNOT_BE_JUDGED,
    /** A person is asked who was not. */
    NEEDS_PERSON,
    /** A person is not asked any more. */
    NEEDS_NO_PERSON,
    /** It does not wait any more where it did. */
    WAITS_NO_MORE,
    OTHER_ROAD,
    SAME_ROAD
}
