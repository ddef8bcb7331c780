package io.comanda.platform.notices;

import java.util.Map;

/**
 * What somebody is to be told.
 *
 * @param kind module and past tense, for instance {@code worklist.TaskHanded}; with {@code notice.} before it the key of
 *     its text
 * @param subjectType what to open: {@code order}, {@code invoice}, {@code task}, {@code tasks}, {@code incident}, {@code absence}
 * @param subject its id or number
 * @param facts shown in the text
 */
public record NoticeDraft(String kind, String subjectType, String subject, Map<String, String> facts) {}
