package org.servicesafety.jira.registry;

/** Workflows and schemes that join the parts to a project. */
public enum SafetyScheme implements Made {
    VIOLATION_WORKFLOW,
    PLAN_ITEM_WORKFLOW,
    WORKFLOW_SCHEME,
    ISSUE_TYPE_SCHEME,
    VIOLATION_SCREEN_SCHEME,
    PLAN_ITEM_SCREEN_SCHEME,
    OCCURRENCE_SCREEN_SCHEME,
    ISSUE_TYPE_SCREEN_SCHEME;

    @Override
    public String key() {
        return "scheme." + name();
    }
}
