package org.servicesafety.jira.registry;

/** The app's issue types. */
public enum IssueKind implements Made {
    /** An item of the annual plan (clause 6, Appendix 1). */
    PLAN_ITEM,
    /** A time that an item with several of them is to be done: a part of the item (Appendix 1, columns 5 and 7). */
    OCCURRENCE,
    /** A violation that an act has revealed (clause 14, Appendix 2). */
    VIOLATION;

    /** Whether Jira keeps such issues below others, as sub-tasks. */
    public boolean isSubTask() {
        return this == OCCURRENCE;
    }

    @Override
    public String key() {
        return "type." + name();
    }
}
