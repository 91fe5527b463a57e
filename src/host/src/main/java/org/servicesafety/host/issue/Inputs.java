package org.servicesafety.host.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed into a form of an issue, by the names that Jira's forms use. */
final class Inputs implements IssueInputParameters {
    private final Map<String, String[]> typed;
    private boolean skipScreenCheck;
    private boolean retainExisting = true;
    private boolean applyDefaults;

    Inputs(Map<String, String[]> typed) {
        this.typed = new HashMap<>(typed);
    }

    boolean has(String name) {
        return typed.containsKey(name);
    }

    /** The text under this name without white space around it; null where nothing was typed. */
    @Nullable
    String text(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    List<String> values(String name) {
        return Arrays.stream(typed.getOrDefault(name, new String[0]))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    boolean retainsExisting() {
        return retainExisting;
    }

    boolean appliesDefaults() {
        return applyDefaults;
    }

    private IssueInputParameters put(String name, @Nullable Object... values) {
        typed.put(
                name,
                Arrays.stream(values).map(value -> Objects.toString(value, "")).toArray(String[]::new));
        return this;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return put("pid", projectId);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return put("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(@Nullable String description) {
        return put("description", description);
    }

    @Override
    public IssueInputParameters setAssigneeId(@Nullable String userName) {
        return put("assignee", userName);
    }

    @Override
    public IssueInputParameters setReporterId(@Nullable String userName) {
        return put("reporter", userName);
    }

    @Override
    public IssueInputParameters setPriorityId(@Nullable String priorityId) {
        return put("priority", priorityId);
    }

    @Override
    public IssueInputParameters setStatusId(String statusId) {
        return put("status", statusId);
    }

    @Override
    public IssueInputParameters setResolutionId(@Nullable String resolutionId) {
        return put("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setDueDate(@Nullable String dueDate) {
        return put("duedate", dueDate);
    }

    @Override
    public IssueInputParameters setComment(@Nullable String comment) {
        return put("comment", comment);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return put("customfield_" + customFieldId, (Object[]) values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        return put(fullCustomFieldKey, (Object[]) values);
    }

    @Override
    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        retainExisting = retain;
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean shouldCheckEnteredValues) {
        retainExisting = retain;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        applyDefaults = apply;
    }

    /** Licences are not counted here. */
    @Override
    public void setSkipLicenceCheck(boolean skip) {}
}
