package org.servicesafety.jira.registry;

import static org.servicesafety.jira.registry.IssueKind.OCCURRENCE;
import static org.servicesafety.jira.registry.IssueKind.PLAN_ITEM;
import static org.servicesafety.jira.registry.IssueKind.VIOLATION;

import java.util.Arrays;
import java.util.List;

/** The app's custom fields, each on one issue type; some of a plan item are on its occurrences too. */
public enum SafetyField implements Made {
    /** The act that revealed the violation: its id, shown as its number. */
    ACT(VIOLATION, FieldStyle.ACT),
    /** The inspected unit: its id, shown as its name. */
    UNIT(VIOLATION, FieldStyle.UNIT),
    /** The kind by which violations are grouped: its code, shown in words. */
    VIOLATION_KIND(VIOLATION, FieldStyle.KIND),
    /** How heavily it weighs: its code, shown in words. */
    SEVERITY(VIOLATION, FieldStyle.SEVERITY),
    /** The area of control to which it belongs (clause 12): its code, shown in words. */
    AREA(VIOLATION, FieldStyle.AREA),
    PROPOSAL(VIOLATION, FieldStyle.TEXT),
    RESPONSIBLE_TITLE(VIOLATION, FieldStyle.LINE),
    /** What was done to eliminate the violation. */
    ELIMINATION(VIOLATION, FieldStyle.TEXT),
    ELIMINATED_ON(VIOLATION, FieldStyle.DATE),
    ITEM_NUMBER(PLAN_ITEM, FieldStyle.LINE),
    PERFORMER_TITLE(PLAN_ITEM, FieldStyle.LINE, true),
    MONITOR(PLAN_ITEM, FieldStyle.USER, true),
    MONITOR_TITLE(PLAN_ITEM, FieldStyle.LINE, true),
    TERM(PLAN_ITEM, FieldStyle.LINE),
    FORM(PLAN_ITEM, FieldStyle.LINE),
    MARK_INCOMING(PLAN_ITEM, FieldStyle.LINE, true),
    MARK_OUTGOING(PLAN_ITEM, FieldStyle.LINE, true),
    MARK_REGISTRATION(PLAN_ITEM, FieldStyle.LINE, true),
    MARK_ON(PLAN_ITEM, FieldStyle.DATE, true);

    private final IssueKind issueKind;
    private final FieldStyle style;
    private final boolean onOccurrences;

    SafetyField(IssueKind issueKind, FieldStyle style) {
        this(issueKind, style, false);
    }

    SafetyField(IssueKind issueKind, FieldStyle style, boolean onOccurrences) {
        this.issueKind = issueKind;
        this.style = style;
        this.onOccurrences = onOccurrences;
    }

    /** The issue types that have the field. */
    public List<IssueKind> issueKinds() {
        return onOccurrences ? List.of(issueKind, OCCURRENCE) : List.of(issueKind);
    }

    public FieldStyle style() {
        return style;
    }

    /** The fields of one issue type, in the order of its form. */
    public static List<SafetyField> of(IssueKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.issueKinds().contains(kind))
                .toList();
    }

    @Override
    public String key() {
        return "field." + name();
    }
}
