package org.servicesafety.domain.access;

/** Roles of people in the project of a body, by what the order has them do. */
public enum Role {
    /** Approves the plan and the acts. */
    COMMANDER,
    /** Drafts the plan, schedules inspections, keeps the units below the body. */
    SAFETY_OFFICER,
    /** Chairs or sits on commissions that inspect. */
    COMMISSION,
    /** Commands an inspected unit: acknowledges its acts, reports on elimination. */
    UNIT_COMMANDER,
    /** Confirms what others have done. */
    MONITOR,
    /** Does plan items and eliminates violations. */
    PERFORMER
}
