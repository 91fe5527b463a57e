package org.servicesafety.host.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue type scheme in the shape that Jira gives it: the configuration of the field "issue type". */
record TypeScheme(Long getId, String getName, IssueTypeSchemes schemes) implements FieldConfigScheme, FieldConfig {
    @Override
    public FieldConfig getOneAndOnlyConfig() {
        return this;
    }

    @Override
    public Map<String, FieldConfig> getConfigs() {
        return Map.of("", this);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return schemes.projectsOf(this);
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return schemes.typesOf(this);
    }

    @Override
    public @Nullable CustomField getCustomField() {
        return null;
    }
}
