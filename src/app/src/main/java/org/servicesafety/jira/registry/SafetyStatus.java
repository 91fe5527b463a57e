package org.servicesafety.jira.registry;

/** The statuses of the app's two workflows, in the order in which an issue passes through them. */
public enum SafetyStatus implements Made {
    ITEM_TO_DO("new"),
    ITEM_IN_PROGRESS("indeterminate"),
    ITEM_DONE("indeterminate"),
    ITEM_CONFIRMED("done"),
    VIOLATION_OPEN("new"),
    VIOLATION_IN_ELIMINATION("indeterminate"),
    VIOLATION_REPORTED("indeterminate"),
    VIOLATION_VERIFIED("done");

    private final String category;

    SafetyStatus(String category) {
        this.category = category;
    }

    /** Jira's key of the status category: new, indeterminate or done. */
    public String category() {
        return category;
    }

    @Override
    public String key() {
        return "status." + name();
    }
}
