package org.servicesafety.jira.registry;

/** The app's issue types. */
public enum IssueKind implements Made {
    /** An item of the annual plan (clause 6, Appendix 1). */
    PLAN_ITEM,
    /** A violation that an act has revealed (clause 14, Appendix 2). */
    VIOLATION;

    @Override
    public String key() {
        return "type." + name();
    }
}
