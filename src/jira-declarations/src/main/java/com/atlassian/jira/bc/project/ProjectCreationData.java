package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** Value: what a new project is to be. */
public final class ProjectCreationData {
    private final Builder data;

    private ProjectCreationData(Builder data) {
        this.data = data;
    }

    public String getName() {
        return data.name;
    }

    public String getKey() {
        return data.key;
    }

    public String getDescription() {
        return data.description;
    }

    public ApplicationUser getLead() {
        return data.lead;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return data.type;
    }

    public static class Builder {
        private String name;
        private String key;
        private String description;
        private ApplicationUser lead;
        private ProjectTypeKey type;

        public Builder withName(String value) {
            this.name = value;
            return this;
        }

        public Builder withKey(String value) {
            this.key = value;
            return this;
        }

        public Builder withDescription(String value) {
            this.description = value;
            return this;
        }

        public Builder withLead(ApplicationUser value) {
            this.lead = value;
            return this;
        }

        public Builder withType(String projectTypeKey) {
            this.type = new ProjectTypeKey(projectTypeKey);
            return this;
        }

        public ProjectCreationData build() {
            return new ProjectCreationData(this);
        }
    }
}
