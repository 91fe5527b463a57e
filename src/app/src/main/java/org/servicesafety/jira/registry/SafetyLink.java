package org.servicesafety.jira.registry;

/** The app's kinds of links between issues. */
public enum SafetyLink implements Made {
    /** From a violation to the earlier one of its kind in the same unit. */
    REPEATS;

    @Override
    public String key() {
        return "link." + name();
    }
}
