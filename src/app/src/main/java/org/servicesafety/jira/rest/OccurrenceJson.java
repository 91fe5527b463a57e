package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that an item of a plan is to be done.
 *
 * @param due last timely day; of an item on occasion the day of the occasion
 * @param state TO_DO, DONE (awaits confirmation), CONFIRMED
 * @param overdue whether it is to do and its last timely day is over
 * @param markedBy user name of the one who entered the mark
 * @param confirmedBy user name
 * @param returnReason why the mark was returned last; null once there is another
 * @param issue key of its own issue; null while it has none
 * @param can what the asking person may do now: mark; confirm, return
 */
public record OccurrenceJson(
        String due,
        String state,
        boolean overdue,
        @Nullable MarkJson mark,
        @Nullable String markedBy,
        @Nullable String confirmedBy,
        @Nullable String confirmedOn,
        @Nullable String returnReason,
        @Nullable String issue,
        List<String> can) {

    static final Shape MARK = Shape.of().texts("incoming", "outgoing", "registration", "on");
    static final Shape RETURN = Shape.of().texts("reason");
    static final Shape ADD = Shape.of().texts("due");

    /**
     * The mark of completion, column 7 of Appendix 1.
     *
     * @param incoming number of an incoming paper
     * @param outgoing number of an outgoing paper
     * @param registration number in a register
     * @param on day of the mark
     */
    public record MarkJson(
            @Nullable String incoming, @Nullable String outgoing, @Nullable String registration, @Nullable String on) {}
}
