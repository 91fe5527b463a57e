package org.servicesafety.host.restapi;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Jira's objects in the JSON shapes of its REST interface. */
final class Shapes {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Person person;
    private final String self;

    /**
     * Shapes for one request.
     *
     * @param self address of {@code /rest/api/2} without a slash at its end
     */
    Shapes(Person person, String self) {
        this.person = person;
        this.self = self;
    }

    static Map<String, Object> of(@Nullable Object... namesAndValues) {
        Map<String, Object> shape = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            shape.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return shape;
    }

    String self(String path) {
        return self + path;
    }

    @Nullable
    Map<String, Object> user(@Nullable ApplicationUser user) {
        return user == null
                ? null
                : of(
                        "self", self("/user?username=" + user.getName()),
                        "key", user.getKey(),
                        "name", user.getName(),
                        "emailAddress", user.getEmailAddress(),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive(),
                        "timeZone", ZoneId.systemDefault().getId());
    }

    Map<String, Object> project(Project project) {
        return of(
                "self", self("/project/" + project.getId()),
                "id", String.valueOf(project.getId()),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey",
                        project.getProjectTypeKey() == null
                                ? null
                                : project.getProjectTypeKey().getKey());
    }

    Map<String, Object> issueType(IssueType type) {
        return of(
                "self", self("/issuetype/" + type.getId()),
                "id", type.getId(),
                "name", type.getName(),
                "description", type.getDescription(),
                "subtask", type.isSubTask());
    }

    Map<String, Object> status(Status status) {
        Map<String, Object> category = status.getStatusCategory() == null
                ? null
                : of(
                        "key", status.getStatusCategory().getKey(),
                        "name", status.getStatusCategory().getName(),
                        "colorName", status.getStatusCategory().getColorName());
        return of(
                "self", self("/status/" + status.getId()),
                "id", status.getId(),
                "name", status.getName(),
                "description", status.getDescription(),
                "statusCategory", category);
    }

    /**
     * An issue with those of its fields that were asked for.
     *
     * @param wanted ids of fields; empty or {@code *all} for all
     */
    Map<String, Object> issue(Issue issue, Set<String> wanted) {
        Map<String, Object> fields = fields(issue);
        if (!wanted.isEmpty() && !wanted.contains("*all")) {
            fields.keySet().retainAll(wanted);
        }
        return of(
                "expand", "renderedFields,names,schema,operations,editmeta,changelog",
                "id", String.valueOf(issue.getId()),
                "self", self("/issue/" + issue.getId()),
                "key", issue.getKey(),
                "fields", fields);
    }

    private Map<String, Object> fields(Issue issue) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("summary", issue.getSummary());
        fields.put("description", issue.getDescription());
        fields.put("project", project(issue.getProjectObject()));
        fields.put("issuetype", issueType(issue.getIssueType()));
        fields.put("status", status(issue.getStatus()));
        fields.put("assignee", user(issue.getAssignee()));
        fields.put("reporter", user(issue.getReporter()));
        fields.put("creator", user(issue.getCreator()));
        fields.put("duedate", day(issue.getDueDate()));
        fields.put("created", moment(issue.getCreated()));
        fields.put("updated", moment(issue.getUpdated()));
        fields.put("resolutiondate", moment(issue.getResolutionDate()));
        fields.put(
                "priority",
                issue.getPriority() == null
                        ? null
                        : named(issue.getPriority().getId(), issue.getPriority().getName()));
        fields.put(
                "resolution",
                issue.getResolution() == null
                        ? null
                        : named(
                                issue.getResolution().getId(),
                                issue.getResolution().getName()));
        fields.put("issuelinks", links(issue));
        Issue parent = issue.getParentObject();
        if (parent != null) {
            fields.put("parent", brief(parent));
        }
        fields.put(
                "subtasks", issue.getSubTaskObjects().stream().map(this::brief).toList());
        List<CustomField> custom = person.the(CustomFieldManager.class).getCustomFieldObjects(issue);
        custom.forEach(field -> fields.put(field.getId(), value(issue.getCustomFieldValue(field))));
        return fields;
    }

    private static Map<String, Object> named(String id, String name) {
        return of("id", id, "name", name);
    }

    private @Nullable Object value(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            List<@Nullable Object> shapes = new ArrayList<>();
            many.forEach(one -> shapes.add(value(one)));
            return shapes;
        } else if (value instanceof Option option) {
            return of("id", String.valueOf(option.getOptionId()), "value", option.getValue());
        } else if (value instanceof ApplicationUser user) {
            return user(user);
        } else if (value instanceof Date date) {
            return day(date);
        }
        return value == null || value instanceof Number ? value : value.toString();
    }

    private List<Map<String, Object>> links(Issue issue) {
        List<Map<String, Object>> links = new ArrayList<>();
        IssueLinkManager manager = person.the(IssueLinkManager.class);
        for (IssueLink link : manager.getOutwardLinks(issue.getId())) {
            links.add(link(link, "outwardIssue", link.getDestinationObject()));
        }
        for (IssueLink link : manager.getInwardLinks(issue.getId())) {
            links.add(link(link, "inwardIssue", link.getSourceObject()));
        }
        return links;
    }

    private Map<String, Object> link(IssueLink link, String side, Issue other) {
        return of("id", String.valueOf(link.getId()), "type", linkType(link.getIssueLinkType()), side, brief(other));
    }

    private Map<String, Object> brief(Issue other) {
        return of(
                "id", String.valueOf(other.getId()),
                "key", other.getKey(),
                "self", self("/issue/" + other.getId()),
                "fields",
                        of(
                                "summary", other.getSummary(),
                                "status", status(other.getStatus()),
                                "issuetype", issueType(other.getIssueType())));
    }

    private static Map<String, Object> linkType(IssueLinkType type) {
        return of(
                "id",
                String.valueOf(type.getId()),
                "name",
                type.getName(),
                "inward",
                type.getInward(),
                "outward",
                type.getOutward());
    }

    Map<String, Object> comment(Comment comment) {
        return of(
                "self", self("/issue/" + comment.getIssue().getId() + "/comment/" + comment.getId()),
                "id", String.valueOf(comment.getId()),
                "author", user(comment.getAuthorApplicationUser()),
                "body", comment.getBody(),
                "created", moment(comment.getCreated()),
                "updated", moment(comment.getUpdated()));
    }

    private static @Nullable String day(@Nullable Date date) {
        return date == null
                ? null
                : date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    private static @Nullable String moment(@Nullable Date date) {
        return date == null ? null : MOMENT.format(date.toInstant().atZone(ZoneId.systemDefault()));
    }
}
