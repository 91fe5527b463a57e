package org.servicesafety.jira.issue;

/**
 * Whether the thread is carrying a plan item over between our rows and its issue. A step taken in Jira is written to the rows, a step
 * taken in the rows moves the issue: each must not answer the other.
 */
public final class Moving {
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    public boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    void during(Runnable work) {
        UNDER_WAY.set(true);
        try {
            work.run();
        } finally {
            UNDER_WAY.remove();
        }
    }
}
