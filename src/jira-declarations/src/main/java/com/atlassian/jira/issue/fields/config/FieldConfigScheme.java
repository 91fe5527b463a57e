package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The builder makes a value from another scheme: the same, with other configurations. */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    FieldConfig getOneAndOnlyConfig();

    Map<String, FieldConfig> getConfigs();

    List<Project> getAssociatedProjectObjects();

    Collection<IssueType> getAssociatedIssueTypes();

    class Builder {
        private final FieldConfigScheme scheme;
        private Map<String, FieldConfig> configs;

        public Builder(FieldConfigScheme scheme) {
            this.scheme = scheme;
            this.configs = scheme.getConfigs();
        }

        public Builder setConfigs(Map<String, FieldConfig> configs) {
            this.configs = new HashMap<>(configs);
            return this;
        }

        public FieldConfigScheme toFieldConfigScheme() {
            return new Changed(scheme, configs);
        }

        private record Changed(FieldConfigScheme scheme, Map<String, FieldConfig> getConfigs)
                implements FieldConfigScheme {
            @Override
            public Long getId() {
                return scheme.getId();
            }

            @Override
            public String getName() {
                return scheme.getName();
            }

            @Override
            public FieldConfig getOneAndOnlyConfig() {
                return scheme.getOneAndOnlyConfig();
            }

            @Override
            public List<Project> getAssociatedProjectObjects() {
                return scheme.getAssociatedProjectObjects();
            }

            @Override
            public Collection<IssueType> getAssociatedIssueTypes() {
                return scheme.getAssociatedIssueTypes();
            }
        }
    }
}
