package org.servicesafety.host.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.field.CustomFields;
import org.servicesafety.host.field.Params;
import org.servicesafety.host.permission.ProjectRights;
import org.servicesafety.host.user.Users;

/** Reads what was typed into fields onto an issue, and says of each field what is wrong with it. */
public final class InputCheck {
    private static final int LONGEST_SUMMARY = 255;

    private final Users users;
    private final Constants constants;
    private final CustomFields customFields;
    private final ProjectRights rights;

    public InputCheck(Users users, Constants constants, CustomFields customFields, ProjectRights rights) {
        this.users = users;
        this.constants = constants;
        this.customFields = customFields;
        this.rights = rights;
    }

    /** Reads these fields; what was not typed keeps its value unless the input says otherwise. */
    void read(MutableIssue issue, Inputs inputs, List<String> fieldIds, ErrorCollection errors) {
        for (String id : fieldIds) {
            if (inputs.has(id) || !inputs.retainsExisting()) {
                readField(issue, inputs, id, errors);
            }
        }
    }

    /** Ids of all fields that the issue can hold, whatever its screens show. */
    List<String> allFields(MutableIssue issue) {
        List<String> system =
                List.of("summary", "description", "assignee", "reporter", "priority", "resolution", "duedate");
        return java.util.stream.Stream.concat(
                        system.stream(),
                        customFields.getCustomFieldObjects(issue).stream().map(CustomField::getId))
                .toList();
    }

    private void readField(MutableIssue issue, Inputs inputs, String id, ErrorCollection errors) {
        String text = inputs.text(id);
        switch (id) {
            case "summary" -> summary(issue, text, errors);
            case "description" -> issue.setDescription(text);
            case "assignee" -> assignee(issue, text, errors);
            case "reporter" -> reporter(issue, text, errors);
            case "priority" -> priority(issue, text, errors);
            case "resolution" -> resolution(issue, text, errors);
            case "duedate" -> dueDate(issue, text, errors);
            default -> custom(issue, inputs, id, errors);
        }
    }

    /** A summary there must be, on one line. */
    void summary(MutableIssue issue, @Nullable String text, ErrorCollection errors) {
        if (text == null) {
            errors.addError("summary", "You must specify a summary of the issue.");
        } else if (text.length() > LONGEST_SUMMARY || text.contains("\n") || text.contains("\r")) {
            errors.addError("summary", "The summary is one line of at most 255 characters.");
        } else {
            issue.setSummary(text);
        }
    }

    /** Only whom the project's permission makes assignable; "-1" leaves the choice to Jira, which assigns nobody. */
    void assignee(MutableIssue issue, @Nullable String name, ErrorCollection errors) {
        if (name == null || name.equals("-1")) {
            issue.setAssignee(null);
            return;
        }
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            errors.addError("assignee", "User '" + name + "' does not exist.");
        } else if (!rights.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), user)) {
            errors.addError("assignee", "User '" + name + "' cannot be assigned issues.");
        } else {
            issue.setAssignee(user);
        }
    }

    private void reporter(MutableIssue issue, @Nullable String name, ErrorCollection errors) {
        ApplicationUser user = users.getUserByName(name);
        if (user == null) {
            errors.addError("reporter", "The reporter specified is not a user.");
        } else {
            issue.setReporter(user);
        }
    }

    private void priority(MutableIssue issue, @Nullable String id, ErrorCollection errors) {
        if (id != null && constants.getPriorityObject(id) == null) {
            errors.addError("priority", "The priority selected is invalid.");
        } else {
            IssueStore.set(issue, "priority", id);
        }
    }

    private void resolution(MutableIssue issue, @Nullable String id, ErrorCollection errors) {
        if (id != null && constants.resolutions().getResolution(id) == null) {
            errors.addError("resolution", "The resolution selected is invalid.");
        } else {
            IssueStore.set(issue, "resolution", id);
        }
    }

    private static void dueDate(MutableIssue issue, @Nullable String text, ErrorCollection errors) {
        try {
            issue.setDueDate(
                    text == null
                            ? null
                            : Timestamp.valueOf(LocalDate.parse(text).atStartOfDay()));
        } catch (DateTimeParseException noDate) {
            errors.addError("duedate", "You did not enter a valid date. Please enter it as 2026-11-23.");
        }
    }

    private void custom(MutableIssue issue, Inputs inputs, String id, ErrorCollection errors) {
        CustomField field = customFields.getCustomFieldObject(id);
        FieldConfig config = field == null ? null : field.getRelevantConfig(issue);
        if (field != null && config != null) {
            customValue(issue, field, config, new Params(inputs.values(id)), errors);
        }
    }

    @SuppressWarnings("unchecked") // a type is only ever given what it made itself
    private static void customValue(
            MutableIssue issue, CustomField field, FieldConfig config, Params params, ErrorCollection errors) {
        CustomFieldType<Object, Object> type = field.getCustomFieldType();
        ErrorCollection own = new SimpleErrorCollection();
        type.validateFromParams(params, own, config);
        errors.addErrorCollection(own);
        if (!own.hasAnyErrors()) {
            issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(params));
        }
    }

    /** Gives every custom field that holds nothing its default. */
    void defaults(MutableIssue issue) {
        for (CustomField field : customFields.getCustomFieldObjects(issue)) {
            Object value = issue.getCustomFieldValue(field) == null ? field.getDefaultValue(issue) : null;
            if (Objects.nonNull(value)) {
                issue.setCustomFieldValue(field, value);
            }
        }
    }
}
