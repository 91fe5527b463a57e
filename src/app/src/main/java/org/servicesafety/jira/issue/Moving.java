package org.servicesafety.jira.issue;

import java.util.HashSet;
import java.util.Set;

/**
 * Which issues the thread is carrying over between our rows and Jira. A step taken in Jira is written to the rows, a step taken in the
 * rows moves the issue: each must not answer the other.
 */
public final class Moving {
    private static final ThreadLocal<Set<Long>> UNDER_WAY = ThreadLocal.withInitial(HashSet::new);

    /** Whether any issue is under way. */
    public boolean isUnderWay() {
        return !UNDER_WAY.get().isEmpty();
    }

    /** Whether this issue is. */
    boolean isUnderWay(long issueId) {
        return UNDER_WAY.get().contains(issueId);
    }

    void during(long issueId, Runnable work) {
        boolean outermost = UNDER_WAY.get().add(issueId);
        try {
            work.run();
        } finally {
            if (outermost) {
                UNDER_WAY.get().remove(issueId);
            }
            if (UNDER_WAY.get().isEmpty()) {
                UNDER_WAY.remove();
            }
        }
    }
}
