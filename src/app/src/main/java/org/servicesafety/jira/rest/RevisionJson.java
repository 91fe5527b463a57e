package org.servicesafety.jira.rest;

import org.jspecify.annotations.Nullable;

/**
 * A revision of a plan.
 *
 * @param number from 1
 * @param state DRAFT, SUBMITTED, APPROVED
 * @param inForce whether the body works by it
 * @param cause CONDITIONS, EQUIPMENT, OTHER; null for the first
 * @param reason why it was opened; null for the first
 * @param submittedBy user name
 * @param returnReason the commander's words when he last returned it
 * @param approvedBy user name of the commander
 */
public record RevisionJson(
        int number,
        String state,
        boolean inForce,
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
        @Nullable String recordedOn) {}
