package org.servicesafety.host.workflow;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record StoredScheme(
        @Nullable Long getId,
        String getName,
        String getDescription,
        @Nullable String defaultWorkflow,
        Map<String, String> getMappings)
        implements AssignableWorkflowScheme {
    StoredScheme with(Map<String, String> mappings) {
        return new StoredScheme(getId, getName, getDescription, defaultWorkflow, Map.copyOf(mappings));
    }

    StoredScheme with(long id) {
        return new StoredScheme(id, getName, getDescription, defaultWorkflow, getMappings);
    }

    @Override
    public String getActualDefaultWorkflow() {
        return Objects.requireNonNullElse(defaultWorkflow, Workflows.DEFAULT);
    }

    @Override
    public String getActualWorkflow(@Nullable String issueTypeId) {
        return issueTypeId == null
                ? getActualDefaultWorkflow()
                : getMappings.getOrDefault(issueTypeId, getActualDefaultWorkflow());
    }

    @Override
    public Builder builder() {
        return new SchemeBuilder(this);
    }

    private static final class SchemeBuilder implements Builder {
        private final @Nullable Long id;
        private final Map<String, String> mappings;
        private String name;
        private String description;
        private @Nullable String defaultWorkflow;

        SchemeBuilder(StoredScheme scheme) {
            id = scheme.getId;
            name = scheme.getName;
            description = scheme.getDescription;
            defaultWorkflow = scheme.defaultWorkflow;
            mappings = new HashMap<>(scheme.getMappings);
        }

        @Override
        public Builder setName(String newName) {
            name = newName;
            return this;
        }

        @Override
        public Builder setDescription(@Nullable String newDescription) {
            description = Objects.requireNonNullElse(newDescription, "");
            return this;
        }

        @Override
        public Builder setDefaultWorkflow(String workflowName) {
            defaultWorkflow = workflowName;
            return this;
        }

        @Override
        public Builder setMapping(String issueTypeId, String workflowName) {
            mappings.put(issueTypeId, workflowName);
            return this;
        }

        @Override
        public Builder setMappings(Map<String, String> newMappings) {
            mappings.clear();
            mappings.putAll(newMappings);
            return this;
        }

        @Override
        public AssignableWorkflowScheme build() {
            return new StoredScheme(id, name, description, defaultWorkflow, Map.copyOf(mappings));
        }
    }
}
