package org.servicesafety.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;

/** All workflows, kept as the XML of their descriptors. */
public final class Workflows implements WorkflowManager {
    /** The workflow of what was given no other. */
    public static final String DEFAULT = "jira";

    private final Sql sql;
    private final WorkflowSchemes schemes;
    private final Map<String, WorkflowDescriptor> read = new ConcurrentHashMap<>();

    public Workflows(Sql sql, WorkflowSchemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /** The descriptor as transitions use it: read once per text, never changed. */
    WorkflowDescriptor descriptor(String name) {
        return read.computeIfAbsent(xml(name), DescriptorXml::parse);
    }

    /** The descriptor in a file of the class path. */
    public static WorkflowDescriptor resource(String path) {
        try (InputStream file = Workflows.class.getResourceAsStream(path)) {
            return DescriptorXml.parse(
                    new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xml(String name) {
        return sql.one(row -> row.getString(1), "select descriptor from jira.workflow where name = ?", name)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow " + name));
    }

    private JiraWorkflow load(String name, String xml) {
        return new ConfigurableJiraWorkflow(name, DescriptorXml.parse(xml), this);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public @Nullable JiraWorkflow getWorkflow(@Nullable String name) {
        return sql.one(
                        row -> load(row.getString(1), row.getString(2)),
                        "select name, descriptor from jira.workflow where name = ?",
                        name)
                .orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return Objects.requireNonNull(getWorkflow(schemes.workflowOf(projectId, issueTypeId)));
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return sql.list(
                row -> load(row.getString(1), row.getString(2)),
                "select name, descriptor from jira.workflow order by name");
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return Objects.requireNonNull(getWorkflow(DEFAULT));
    }

    @Override
    public void createWorkflow(@Nullable ApplicationUser creator, JiraWorkflow workflow) {
        sql.change(
                "insert into jira.workflow values (?, ?)",
                workflow.getName(),
                DescriptorXml.write(workflow.getDescriptor()));
    }

    @Override
    public void saveWorkflowWithoutAudit(JiraWorkflow workflow) {
        sql.change(
                "update jira.workflow set descriptor = ? where name = ?",
                DescriptorXml.write(workflow.getDescriptor()),
                workflow.getName());
    }

    @Override
    public void updateWorkflow(@Nullable ApplicationUser user, JiraWorkflow workflow) {
        saveWorkflowWithoutAudit(workflow);
    }

    @Override
    public boolean workflowExists(String name) {
        return sql.any("select 1 from jira.workflow where name = ?", name);
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        sql.change("delete from jira.workflow where name = ?", workflow.getName());
    }
}
