package org.servicesafety.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An issue as its row has it, and what was changed since. Ids are texts or numbers as Jira has them. */
final class StoredIssue implements MutableIssue {
    private final @Nullable Long id;
    private final IssuePage page;
    private final Map<IssueField, @Nullable Object> values = new EnumMap<>(IssueField.class);
    private final Map<CustomField, @Nullable Object> customValues = new HashMap<>();
    private final Map<String, ModifiedValue> modified = new LinkedHashMap<>();

    StoredIssue(@Nullable Long id, IssuePage page) {
        this.id = id;
        this.page = page;
    }

    /** Sets what the row holds; that is no modification. */
    void load(IssueField field, @Nullable Object value) {
        values.put(field, value);
    }

    @Nullable
    Object get(IssueField field) {
        return values.get(field);
    }

    /** Changes a field; changing it back leaves it unmodified. */
    void set(IssueField field, @Nullable Object value) {
        note(field.id, values.put(field, value), value);
    }

    private void note(String fieldId, @Nullable Object before, @Nullable Object after) {
        ModifiedValue earlier = modified.get(fieldId);
        Object first = earlier == null ? before : earlier.getOldValue();
        if (Objects.equals(first, after)) {
            modified.remove(fieldId);
        } else {
            modified.put(fieldId, new ModifiedValue(first, after));
        }
    }

    /** Forgets that anything was changed: it is stored now. */
    void stored() {
        modified.clear();
    }

    Map<CustomField, @Nullable Object> customValues() {
        return customValues;
    }

    private @Nullable String text(IssueField field) {
        return (String) values.get(field);
    }

    private @Nullable Long number(IssueField field) {
        return (Long) values.get(field);
    }

    private @Nullable Timestamp time(IssueField field) {
        return (Timestamp) values.get(field);
    }

    @Override
    public @Nullable Long getId() {
        return id;
    }

    @Override
    public @Nullable String getKey() {
        Long number = number(IssueField.NUMBER);
        Project project = getProjectObject();
        return number == null || project == null ? null : project.getKey() + "-" + number;
    }

    @Override
    public @Nullable String getSummary() {
        return text(IssueField.SUMMARY);
    }

    @Override
    public @Nullable String getDescription() {
        return text(IssueField.DESCRIPTION);
    }

    @Override
    public @Nullable Project getProjectObject() {
        return page.project(getProjectId());
    }

    @Override
    public @Nullable Long getProjectId() {
        return number(IssueField.PROJECT);
    }

    @Override
    public @Nullable IssueType getIssueType() {
        return page.type(getIssueTypeId());
    }

    @Override
    public @Nullable String getIssueTypeId() {
        return text(IssueField.TYPE);
    }

    @Override
    public @Nullable ApplicationUser getAssignee() {
        return page.user(getAssigneeId());
    }

    @Override
    public @Nullable ApplicationUser getReporter() {
        return page.user(getReporterId());
    }

    @Override
    public @Nullable ApplicationUser getCreator() {
        return page.user(text(IssueField.CREATOR));
    }

    @Override
    public @Nullable Status getStatus() {
        return page.status(getStatusId());
    }

    @Override
    public @Nullable String getStatusId() {
        return text(IssueField.STATUS);
    }

    @Override
    public @Nullable Priority getPriority() {
        return page.priority(text(IssueField.PRIORITY));
    }

    @Override
    public @Nullable Resolution getResolution() {
        return page.resolution(text(IssueField.RESOLUTION));
    }

    @Override
    public @Nullable Timestamp getCreated() {
        return time(IssueField.CREATED);
    }

    @Override
    public @Nullable Timestamp getUpdated() {
        return time(IssueField.UPDATED);
    }

    @Override
    public @Nullable Timestamp getDueDate() {
        return time(IssueField.DUE);
    }

    @Override
    public @Nullable Timestamp getResolutionDate() {
        return time(IssueField.RESOLVED);
    }

    @Override
    public @Nullable Issue getParentObject() {
        return page.issue(getParentId());
    }

    @Override
    public @Nullable Long getParentId() {
        return number(IssueField.PARENT);
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        return page.subTasks(id);
    }

    @Override
    public boolean isSubTask() {
        return getParentId() != null;
    }

    @Override
    public @Nullable Object getCustomFieldValue(CustomField field) {
        if (!customValues.containsKey(field) && id != null) {
            customValues.put(field, page.value(field, this));
        }
        return customValues.get(field);
    }

    /** There are no security levels here. */
    @Override
    public @Nullable Long getSecurityLevelId() {
        return null;
    }

    @Override
    public @Nullable Long getWorkflowId() {
        return number(IssueField.WORKFLOW);
    }

    @Override
    public @Nullable String getAssigneeId() {
        return text(IssueField.ASSIGNEE);
    }

    @Override
    public @Nullable String getReporterId() {
        return text(IssueField.REPORTER);
    }

    @Override
    public void setSummary(String summary) {
        set(IssueField.SUMMARY, summary);
    }

    @Override
    public void setDescription(@Nullable String description) {
        set(IssueField.DESCRIPTION, description);
    }

    @Override
    public void setAssignee(@Nullable ApplicationUser assignee) {
        setAssigneeId(assignee == null ? null : assignee.getKey());
    }

    @Override
    public void setAssigneeId(@Nullable String assigneeKey) {
        set(IssueField.ASSIGNEE, assigneeKey);
    }

    @Override
    public void setReporter(@Nullable ApplicationUser reporter) {
        set(IssueField.REPORTER, reporter == null ? null : reporter.getKey());
    }

    @Override
    public void setProjectObject(Project project) {
        setProjectId(project.getId());
    }

    @Override
    public void setProjectId(Long projectId) {
        set(IssueField.PROJECT, projectId);
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set(IssueField.TYPE, issueTypeId);
    }

    @Override
    public void setIssueType(IssueType issueType) {
        setIssueTypeId(issueType.getId());
    }

    @Override
    public void setDueDate(@Nullable Timestamp dueDate) {
        set(IssueField.DUE, dueDate);
    }

    @Override
    public void setParentId(@Nullable Long parentId) {
        set(IssueField.PARENT, parentId);
    }

    @Override
    public void setCustomFieldValue(CustomField field, @Nullable Object value) {
        Object before = getCustomFieldValue(field);
        customValues.put(field, value);
        note(field.getId(), before, value);
    }

    @Override
    public Map<String, ModifiedValue> getModifiedFields() {
        return modified;
    }

    @Override
    public void setCreated(Timestamp created) {
        set(IssueField.CREATED, created);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Issue issue && id != null && id.equals(issue.getId()));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return Objects.requireNonNullElse(getKey(), "new issue");
    }
}
