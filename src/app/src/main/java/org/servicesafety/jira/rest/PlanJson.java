package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annual plan of a body.
 *
 * @param version to be sent back with a change
 * @param unitId the body
 * @param year planned calendar year
 * @param state DRAFT, SUBMITTED, APPROVED: of the latest revision
 * @param revision number of the latest revision, to which goals, tasks, requirements, cause and reason belong
 * @param inForce number of the revision in force; null before the first approval
 * @param cause CONDITIONS, EQUIPMENT, OTHER; null for the first revision
 * @param reason why the plan is clarified; null for the first revision
 * @param submittedBy user name; null unless the latest revision was submitted
 * @param returnReason the commander's words when he last returned the latest revision
 * @param approvedBy user name of the commander who approved the revision in force
 * @param approvedOn day of that approval
 * @param recordedOn day on which that approval was entered
 * @param approveBy last timely day of the first approval
 * @param timely whether the plan was first approved in time; null before that
 * @param unitName name of the body in the language of the answer
 * @param projectKey of the body
 * @param can what the asking person may do now
 */
public record PlanJson(
        long id,
        int version,
        long unitId,
        int year,
        String state,
        int revision,
        @Nullable Integer inForce,
        @Nullable String goals,
        @Nullable String tasks,
        @Nullable String requirements,
        @Nullable String cause,
        @Nullable String reason,
        @Nullable String submittedBy,
        @Nullable String submittedOn,
        @Nullable String returnReason,
        @Nullable String approvedBy,
        @Nullable String approvedOn,
        @Nullable String recordedOn,
        String approveBy,
        @Nullable Boolean timely,
        String unitName,
        @Nullable String projectKey,
        List<String> can) {

    static final Shape SHAPE = Shape.of()
            .numbers("version", "unitId", "year")
            .texts("goals", "tasks", "requirements")
            .readOnly("id", "state", "revision", "inForce", "cause", "reason", "submittedBy", "submittedOn")
            .readOnly("returnReason", "approvedBy", "approvedOn", "recordedOn", "approveBy", "timely")
            .readOnly("unitName", "projectKey", "can");

    static final Shape CREATE = Shape.of()
            .numbers("unitId", "year", "fromYear")
            .texts("goals", "tasks", "requirements")
            .readOnly("id", "version", "state", "revision", "inForce", "cause", "reason", "submittedBy", "submittedOn")
            .readOnly("returnReason", "approvedBy", "approvedOn", "recordedOn", "approveBy", "timely")
            .readOnly("unitName", "projectKey", "can");

    static final Shape SUBMIT = Shape.of().numbers("version");
    static final Shape APPROVE = Shape.of().numbers("version").texts("on");
    static final Shape RETURN = Shape.of().numbers("version").texts("reason");
    static final Shape CLARIFY = Shape.of().numbers("version").texts("cause", "reason");
}
