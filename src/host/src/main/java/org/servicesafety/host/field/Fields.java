package org.servicesafety.host.field;

import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All fields, Jira's own and custom ones. */
public final class Fields implements FieldManager {
    /** Jira's own fields by id, with the names that the history and the navigator show. */
    public static final Map<String, String> SYSTEM = system();

    private final CustomFields customFields;

    public Fields(CustomFields customFields) {
        this.customFields = customFields;
    }

    private record SystemField(String getId, String getName) implements ConfigurableField {}

    private static Map<String, String> system() {
        Map<String, String> names = new LinkedHashMap<>();
        String[] pairs = {
            "issuekey",
            "Key",
            "project",
            "Project",
            "issuetype",
            "Issue Type",
            "summary",
            "Summary",
            "status",
            "Status",
            "priority",
            "Priority",
            "resolution",
            "Resolution",
            "assignee",
            "Assignee",
            "reporter",
            "Reporter",
            "creator",
            "Creator",
            "created",
            "Created",
            "updated",
            "Updated",
            "resolutiondate",
            "Resolved",
            "duedate",
            "Due Date",
            "description",
            "Description",
            "comment",
            "Comment",
            "issuelinks",
            "Linked Issues",
            "parent",
            "Parent"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    @Override
    public @Nullable CustomField getCustomField(String key) {
        return customFields.getCustomFieldObject(key);
    }

    @Override
    public @Nullable Field getField(String id) {
        return getConfigurableField(id);
    }

    @Override
    public boolean isCustomField(String key) {
        return key.startsWith(StoredField.PREFIX);
    }

    @Override
    public @Nullable ConfigurableField getConfigurableField(String id) {
        String name = SYSTEM.get(id);
        return name == null ? getCustomField(id) : new SystemField(id, name);
    }
}
