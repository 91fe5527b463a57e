package org.servicesafety.jira.rest;

import java.util.List;

/**
 * Report of a set-up.
 *
 * @param project key of the project
 * @param dryRun true: nothing was written
 * @param steps line by line, in the order in which things are made
 */
public record SetUpJson(String project, boolean dryRun, List<StepJson> steps) {

    /**
     * A line of the report.
     *
     * @param code names the line
     * @param message what it stands for, in the language of the answer
     * @param state EXISTS, TO_ADD or ADDED
     * @param total how many things the line stands for
     * @param count how many of them were, or would be, added
     */
    public record StepJson(String code, String message, String state, int total, int count) {}
}
