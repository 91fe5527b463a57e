package org.servicesafety.host.issue;

import java.util.Arrays;
import java.util.Optional;

/** The fields of an issue that are columns of its row; the id is Jira's. */
enum IssueField {
    PROJECT("project", "project_id"),
    NUMBER("number", "number"),
    TYPE("issuetype", "issue_type_id"),
    STATUS("status", "status_id"),
    PRIORITY("priority", "priority_id"),
    RESOLUTION("resolution", "resolution_id"),
    SUMMARY("summary", "summary"),
    DESCRIPTION("description", "description"),
    ASSIGNEE("assignee", "assignee"),
    REPORTER("reporter", "reporter"),
    CREATOR("creator", "creator"),
    CREATED("created", "created"),
    UPDATED("updated", "updated"),
    DUE("duedate", "due_date"),
    RESOLVED("resolutiondate", "resolved"),
    PARENT("parent", "parent_id"),
    WORKFLOW("workflowId", "workflow_entry_id");

    final String id;
    final String column;

    IssueField(String id, String column) {
        this.id = id;
        this.column = column;
    }

    static Optional<IssueField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
