package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the analysis of a body's period (clauses 19, 20).
 *
 * @param edition from 1; a later one corrects the one before, which stays
 * @param last whether there is no later edition
 * @param state DRAFT, COMPLETED
 * @param reason why the edition before is corrected
 * @param due the last timely day
 * @param completedOn the day that stands on the analysis
 * @param recordedOn the day on which that was recorded
 * @param timely by {@code completedOn}; null while it is a draft
 * @param daysLate days after {@code due}; 0 where it is timely or a draft that is not late yet
 * @param current whether the figures are those of today and not the frozen ones
 * @param all the figures, not in lists of several periods
 * @param changedSince what is no longer as it was frozen, the body itself first; at most 200
 * @param changes how many such changes there are
 * @param can what the asking person may do now: {@code edit, complete, correct, plan}
 */
public record AnalysisJson(
        long id,
        int version,
        long unitId,
        String unitName,
        @Nullable String projectKey,
        String period,
        String periodName,
        int edition,
        boolean last,
        String state,
        @Nullable String reason,
        String due,
        @Nullable String completedOn,
        @Nullable String completedBy,
        @Nullable String completedByName,
        @Nullable String recordedOn,
        @Nullable Boolean timely,
        long daysLate,
        @Nullable String conclusions,
        List<MeasureJson> measures,
        boolean current,
        @JsonUnwrapped @Nullable FiguresJson all,
        List<ChangeJson> changedSince,
        int changes,
        List<String> can) {

    private static final Shape RESPONSIBLE = Shape.of().texts("user", "title").readOnly("name");

    static final Shape CREATE = Shape.of().numbers("unitId").texts("period", "reason");

    static final Shape CHANGE = Shape.of()
            .numbers("version")
            .texts("conclusions")
            .objects(
                    "measures",
                    Shape.of()
                            .numbers("number")
                            .texts("text", "due")
                            .object("responsible", RESPONSIBLE)
                            .readOnly("itemKey", "itemStatus"))
            .readOnly("id", "unitId", "unitName", "projectKey", "period", "periodName", "edition", "last", "state")
            .readOnly("reason", "due", "completedOn", "completedBy", "completedByName", "recordedOn", "timely")
            .readOnly("daysLate", "current", "ruleBook", "dataOn", "figures", "kinds", "months", "causes", "activities")
            .readOnly("deficiencies", "areas", "violationUnits", "funnel", "unfavourable", "changedSince", "changes")
            .readOnly("can");

    static final Shape COMPLETE = Shape.of().texts("on").numbers("version");

    static final Shape PLAN = Shape.of().texts("reason").numbers("version");

    /**
     * A measure.
     *
     * @param number kept for life; by it the measure becomes a plan item
     * @param due the last timely day
     * @param itemKey the plan item that it became
     * @param itemStatus TO_DO, IN_PROGRESS, DONE, CONFIRMED; null where there is no such item
     */
    public record MeasureJson(
            int number,
            String text,
            ResponsibleJson responsible,
            @Nullable String due,
            @Nullable String itemKey,
            @Nullable String itemStatus) {}

    /** Who answers for a measure: name of the user, title, full name. */
    public record ResponsibleJson(@Nullable String user, @Nullable String title, @Nullable String name) {}

    /**
     * A figure that has changed since.
     *
     * @param field deaths, injuries, previousDeaths, previousInjuries, strength, previousStrength, violations, previousViolations
     * @param on last day on which incidents behind it were entered, corrected or deleted; null where no such day is on record
     */
    public record ChangeJson(
            String field,
            long unitId,
            String unitName,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable String on) {}

    /** What happened to an edition; {@code at} in UTC. */
    public record EventJson(String what, String at, @Nullable String by, @Nullable String byName, String about) {}

    /** The events, the first one first. */
    public record HistoryJson(List<EventJson> items) {}

    /**
     * How the analyses of a period stand in the bodies below.
     *
     * @param totals of what was completed, each person once
     * @param items who has not completed first
     */
    public record BelowJson(
            long unitId,
            String period,
            String today,
            String due,
            int completed,
            int late,
            int missing,
            TotalsJson totals,
            int start,
            int limit,
            long total,
            List<BodyJson> items) {}

    /** People on duty, and the strength of the units for which it is known. */
    public record TotalsJson(
            int deaths, int previousDeaths, int injuries, int previousInjuries, @Nullable Double strength) {}

    /**
     * A body below.
     *
     * @param state of the obligation: COMING, DUE, DONE, DONE_LATE, OVERDUE
     * @param days not completed: days left, negative when over; completed: days late
     * @param edition the last completed one, of which totals and {@code completedOn} are; null without one
     * @param drafted whether somebody is writing it
     */
    public record BodyJson(
            long unitId,
            String unitName,
            @Nullable String projectKey,
            String state,
            long days,
            boolean drafted,
            @Nullable Integer edition,
            @Nullable String completedOn,
            @Nullable TotalsJson totals) {}
}
