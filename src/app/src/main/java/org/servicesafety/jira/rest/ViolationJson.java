package org.servicesafety.jira.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.inspection.ViolationContent;
import org.servicesafety.jira.security.UserNames;

/**
 * A violation that an act reveals; an issue in Jira.
 *
 * @param key of the issue
 * @param version to be sent back with a change
 * @param place in the act, from 1
 * @param text what was found
 * @param kind by which violations are grouped
 * @param due last timely day of elimination; null means the day of the act's report
 * @param status OPEN, IN_ELIMINATION, REPORTED, VERIFIED
 * @param repeatOf key of the earlier violation of the same unit and kind; null if it is none
 * @param eliminatedOn null while it is not eliminated
 * @param daysLate by which it was, or until today is, eliminated too late; 0 if in time
 * @param severity MINOR, SERIOUS, CRITICAL; null if nobody said
 * @param area STATE_OF_WORK, CAUSES, ASSISTANCE; null if nobody said
 * @param notRepeated why it repeats none, in the eyes of the chairperson
 * @param withoutIssue its issue was deleted in Jira
 * @param can what the asking person may do now, beside what the issue offers
 * @param daysLeft to the last timely day, 0 on it, negative after it; null without one and after elimination
 */
public record ViolationJson(
        String key,
        long version,
        int place,
        String text,
        @Nullable String kind,
        @Nullable String proposal,
        ResponsibleJson responsible,
        @Nullable String due,
        String status,
        @Nullable String repeatOf,
        @Nullable String eliminatedOn,
        long daysLate,
        @Nullable Long daysLeft,
        @Nullable String severity,
        @Nullable String area,
        @Nullable String notRepeated,
        boolean withoutIssue,
        List<String> can) {

    static final Shape DENY = Shape.of().texts("reason");
    static final Shape SHAPE = Shape.of()
            .numbers("version")
            .texts("text", "kind", "proposal", "due", "severity", "area")
            .object("responsible", Shape.of().texts("user", "title"))
            .readOnly(
                    "key", "place", "status", "repeatOf", "eliminatedOn", "daysLate", "daysLeft", "can", "notRepeated")
            .readOnly("withoutIssue");

    /**
     * Who answers for the elimination.
     *
     * @param user name to sign in with; null if the title alone says it
     * @param title post held
     */
    public record ResponsibleJson(@Nullable String user, @Nullable String title) {}

    /** A violation with which nothing is to be done but in its issue. */
    static ViolationJson of(@Nullable LocalDate reportDue, Violation violation, LocalDate today, UserNames users) {
        return of(reportDue, violation, List.of(), today, users);
    }

    static ViolationJson of(
            @Nullable LocalDate reportDue, Violation violation, List<String> can, LocalDate today, UserNames users) {
        ViolationContent content = violation.content();
        return new ViolationJson(
                violation.key(),
                violation.version(),
                violation.place(),
                content.text(),
                content.kind(),
                content.proposal(),
                new ResponsibleJson(
                        users.of(content.responsible().user()),
                        content.responsible().title()),
                Plain.day(content.due()),
                violation.status().name(),
                violation.repeatOf(),
                Plain.day(violation.eliminatedOn()),
                violation.daysLate(reportDue, today),
                daysLeft(reportDue, violation, today),
                Plain.name(content.weight().severity()),
                Plain.name(content.weight().area()),
                content.weight().notRepeated(),
                violation.withoutIssue(),
                can);
    }

    private static @Nullable Long daysLeft(@Nullable LocalDate reportDue, Violation violation, LocalDate today) {
        return violation.eliminatedOn() != null
                ? null
                : violation
                        .deadline(reportDue)
                        .map(deadline -> deadline.daysLeft(today))
                        .orElse(null);
    }
}
