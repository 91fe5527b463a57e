package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.OccurrenceCounts;

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
 * @param progress how far it has come
 * @param occurrences by due day; none before the plan is approved, nor where they are not asked for
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
        ProgressJson progress,
        List<OccurrenceJson> occurrences,
        @Nullable String continues,
        boolean unfinished,
        List<String> can) {

    static final Shape OFFICIAL = Shape.of().texts("user", "title").readOnly("name");

    static final Shape SHAPE = Shape.of()
            .numbers("version", "number")
            .texts("activity", "kind", "form")
            .object("responsible", OFFICIAL)
            .object("monitor", OFFICIAL)
            .object("term", Shape.of().texts("text").listsOfTexts("dates").readOnly("kind", "from"))
            .readOnly("key", "revision", "status", "mark", "progress", "occurrences", "continues", "unfinished", "can");

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
     * @param name full name of the user; null without one
     */
    public record OfficialJson(@Nullable String user, @Nullable String title, @Nullable String name) {}

    /**
     * The occurrences counted, as they stand today.
     *
     * @param due those whose last timely day is today or over
     * @param confirmed those confirmed, due or not
     * @param awaiting those marked that await confirmation
     * @param late those marked with a day after their last timely day
     * @param overdue those to do whose last timely day is over
     * @param overdueSince last timely day of the first overdue one
     * @param nextDue next last timely day, today or later, of one that is to do
     */
    public record ProgressJson(
            int total,
            int due,
            int confirmed,
            int awaiting,
            int late,
            int overdue,
            @Nullable String overdueSince,
            @Nullable String nextDue) {

        static ProgressJson of(OccurrenceCounts counts) {
            return new ProgressJson(
                    counts.total(),
                    counts.due(),
                    counts.confirmed(),
                    counts.awaiting(),
                    counts.late(),
                    counts.overdue(),
                    Plain.day(counts.overdueSince()),
                    Plain.day(counts.nextDue()));
        }
    }

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
