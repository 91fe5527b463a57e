package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan; an issue in Jira.
 *
 * @param key of the issue
 * @param version to be sent back with a change
 * @param revision number of the revision whose content this is
 * @param number column 1 of Appendix 1
 * @param activity column 2
 * @param kind MANAGEMENT, TRAINING, WINTER_EXERCISE, SUMMER_EXERCISE, UNIT_EXERCISE, CAMPAIGN, CONTROL, ANALYSIS, OTHER
 * @param responsible column 3
 * @param monitor column 4
 * @param term column 5
 * @param form column 6
 * @param mark column 7: the mark of the last occurrence that has one
 * @param status TO_DO, IN_PROGRESS, DONE, CONFIRMED
 * @param continues key of the item of an earlier year's plan that it was taken from; null for one that is new since then
 * @param unfinished whether that one had occurrences that were not confirmed
 * @param occurrences by due day; none before the plan is approved
 * @param can what the asking person may do now
 */
public record ItemJson(
        String key,
        int version,
        int revision,
        int number,
        String activity,
        String kind,
        OfficialJson responsible,
        OfficialJson monitor,
        TermJson term,
        @Nullable String form,
        OccurrenceJson.@Nullable MarkJson mark,
        String status,
        List<OccurrenceJson> occurrences,
        @Nullable String continues,
        boolean unfinished,
        List<String> can) {

    static final Shape OFFICIAL = Shape.of().texts("user", "title");

    static final Shape SHAPE = Shape.of()
            .numbers("version", "number")
            .texts("activity", "kind", "form")
            .object("responsible", OFFICIAL)
            .object("monitor", OFFICIAL)
            .object("term", Shape.of().texts("text").listsOfTexts("dates").readOnly("kind", "from"))
            .readOnly("key", "revision", "status", "mark", "occurrences", "continues", "unfinished", "can");

    static final Shape CHANGE = Shape.of()
            .listsOfTexts("keys")
            .object("responsible", OFFICIAL)
            .object("monitor", OFFICIAL)
            .object("term", Shape.of().texts("text").listsOfTexts("dates"));

    /**
     * Somebody named in an item.
     *
     * @param user name to sign in with; null if the title alone says who it is
     * @param title rank and office
     */
    public record OfficialJson(@Nullable String user, @Nullable String title) {}

    /**
     * A term.
     *
     * @param text the wording as given; empty if there is none
     * @param kind DATES, RECURRING, CONSTANT, ON_OCCASION, UNKNOWN
     * @param from first day of a range, inclusive
     * @param dates the last timely day of each occurrence
     */
    public record TermJson(String text, String kind, @Nullable String from, List<String> dates) {}
}
