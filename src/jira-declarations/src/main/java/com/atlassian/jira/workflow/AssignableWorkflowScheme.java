package com.atlassian.jira.workflow;

import java.util.Map;

public interface AssignableWorkflowScheme {
    Long getId();

    String getName();

    String getDescription();

    Map<String, String> getMappings();

    String getActualDefaultWorkflow();

    String getActualWorkflow(String issueTypeId);

    Builder builder();

    interface Builder {
        Builder setName(String name);

        Builder setDescription(String description);

        Builder setDefaultWorkflow(String workflowName);

        Builder setMapping(String issueTypeId, String workflowName);

        Builder setMappings(Map<String, String> mappings);

        AssignableWorkflowScheme build();
    }
}
