package org.servicesafety.jira.setup;

import java.util.function.BooleanSupplier;

/**
 * One thing that the set-up needs in Jira.
 *
 * @param exists looks whether it is there; never writes
 * @param make makes it; called only when it is not there, and once the parts before it are
 */
record Part(BooleanSupplier exists, Runnable make) {

    boolean missing() {
        return !exists.getAsBoolean();
    }
}
