package org.servicesafety.jira.setup;

/**
 * What the set-up found or did in one line of its report.
 *
 * @param code names the line
 * @param state whether all was there, was added, or would be added
 * @param total how many things the line stands for, at least 1
 * @param changed how many of them were, or would be, added
 */
public record Outcome(String code, State state, int total, int changed) {

    /** What became of the things. */
    public enum State {
        EXISTS,
        TO_ADD,
        ADDED
    }
}
