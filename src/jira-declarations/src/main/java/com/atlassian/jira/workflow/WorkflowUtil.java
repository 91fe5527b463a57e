package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Reads a workflow from OSWorkflow's XML. */
public class WorkflowUtil {
    private WorkflowUtil() {}

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptorXML)
            throws FactoryException {
        try {
            return WorkflowLoader.load(
                    new ByteArrayInputStream(workflowDescriptorXML.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception refused) {
            throw new FactoryException("not a workflow", refused);
        }
    }
}
