package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;

/** Reads the app's fields of an issue. */
public final class IssueFields {
    private final Registry registry;
    private final CustomFieldManager fields;

    public IssueFields(Registry registry, CustomFieldManager fields) {
        this.registry = registry;
        this.fields = fields;
    }

    /** Jira's field, empty if the set-up has not made it or an administrator has removed it. */
    public Optional<CustomField> field(SafetyField field) {
        return registry.id(field).map(fields::getCustomFieldObject);
    }

    /** Text of the field, null if it is empty. */
    public @Nullable String text(Issue issue, SafetyField field) {
        return (String) value(issue, field);
    }

    /** The day in the field, null if it is empty. Jira keeps a day as midnight in the zone of the server. */
    public @Nullable LocalDate day(Issue issue, SafetyField field) {
        Object value = value(issue, field);
        return value == null
                ? null
                : ((java.util.Date) value)
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate();
    }

    /** Key of the person in the field, null if it is empty. */
    public @Nullable String person(Issue issue, SafetyField field) {
        Object value = value(issue, field);
        return value == null ? null : ((ApplicationUser) value).getKey();
    }

    private @Nullable Object value(Issue issue, SafetyField field) {
        return field(field).map(issue::getCustomFieldValue).orElse(null);
    }
}
