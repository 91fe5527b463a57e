package org.servicesafety.host.restapi;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields of an issue as JSON has them, made into the parameters that Jira's forms send. */
final class Typed {

    private final Person person;

    Typed(Person person) {
        this.person = person;
    }

    /** Parameters of a new issue; project and issue type are found by id, key or name. */
    Map<String, String[]> forCreate(JsonNode fields) {
        Project project = person.project(reference(fields.path("project"), "key", "project"));
        Map<String, String[]> parameters = forChange(fields, project);
        parameters.put("pid", new String[] {String.valueOf(project.getId())});
        parameters.put("issuetype", new String[] {type(fields.path("issuetype")).getId()});
        return parameters;
    }

    private static String reference(JsonNode node, String name, String field) {
        String text = node.path("id").asText(node.path(name).asText(""));
        if (text.isEmpty()) {
            throw Refusal.field(field, field + " is required");
        }
        return text;
    }

    private IssueType type(JsonNode node) {
        String wanted = reference(node, "name", "issuetype");
        return person.the(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .filter(type -> type.getId().equals(wanted) || type.getName().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.field("issuetype", "issue type is required"));
    }

    /** Parameters for the fields that are given; project and issue type are passed over. */
    Map<String, String[]> forChange(JsonNode fields, Project project) {
        if (!fields.isObject()) {
            throw Refusal.of(400, "Field 'fields' is required");
        }
        Map<String, String[]> parameters = new HashMap<>();
        fields.properties().forEach(field -> {
            if (!field.getKey().equals("project") && !field.getKey().equals("issuetype")) {
                parameters.put(field.getKey(), values(field.getKey(), field.getValue(), project));
            }
        });
        return parameters;
    }

    private String[] values(String id, JsonNode value, Project project) {
        Options options = options(id, project);
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(text(id, one, options)));
        } else {
            texts.add(text(id, value, options));
        }
        return texts.toArray(String[]::new);
    }

    private @Nullable Options options(String id, Project project) {
        CustomField field = id.startsWith("customfield_")
                ? person.the(CustomFieldManager.class).getCustomFieldObject(id)
                : null;
        return field == null ? null : field.getOptions(null, new ProjectContext(project.getId()));
    }

    private static String text(String id, JsonNode value, @Nullable Options options) {
        if (!value.isObject()) {
            return value.isNull() ? "" : value.asText();
        } else if (value.has("value") && options != null) {
            Option option = options.getOptionForValue(value.path("value").asText(), null);
            if (option == null) {
                throw Refusal.field(id, "Option value '" + value.path("value").asText() + "' is not valid");
            }
            return String.valueOf(option.getOptionId());
        }
        return value.path("id")
                .asText(value.path("name").asText(value.path("key").asText("")));
    }
}
