package org.servicesafety.jira.registry;

import java.util.List;

/** The screens: one form for each issue type, one for each transition that asks for something. */
public enum SafetyScreen implements Made {
    VIOLATION_FORM,
    PLAN_ITEM_FORM,
    OCCURRENCE_FORM,
    /** Asked when elimination is reported. */
    ELIMINATION_REPORT,
    /** Asked when a plan item is done: column 7 of Appendix 1. */
    COMPLETION_MARK,
    /** Asks for nothing but Jira's own comment: the reason of a return. */
    REASON;

    /** Ids of Jira's own fields, which come first. */
    public List<String> jiraFields() {
        return switch (this) {
            case VIOLATION_FORM, PLAN_ITEM_FORM, OCCURRENCE_FORM ->
                List.of("summary", "description", "duedate", "assignee", "reporter");
            case ELIMINATION_REPORT, COMPLETION_MARK, REASON -> List.of();
        };
    }

    /** Our fields, in the order of the form. */
    public List<SafetyField> fields() {
        return switch (this) {
            case VIOLATION_FORM -> SafetyField.of(IssueKind.VIOLATION);
            case PLAN_ITEM_FORM -> SafetyField.of(IssueKind.PLAN_ITEM);
            case OCCURRENCE_FORM -> SafetyField.of(IssueKind.OCCURRENCE);
            case ELIMINATION_REPORT -> List.of(SafetyField.ELIMINATION, SafetyField.ELIMINATED_ON);
            case COMPLETION_MARK ->
                List.of(
                        SafetyField.MARK_INCOMING,
                        SafetyField.MARK_OUTGOING,
                        SafetyField.MARK_REGISTRATION,
                        SafetyField.MARK_ON);
            case REASON -> List.of();
        };
    }

    @Override
    public String key() {
        return "screen." + name();
    }
}
