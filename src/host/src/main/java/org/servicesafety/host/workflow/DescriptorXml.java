package org.servicesafety.host.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A workflow's descriptor as text and back. */
final class DescriptorXml {
    private DescriptorXml() {}

    static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException refused) {
            throw new IllegalArgumentException("Not a workflow: " + refused.getRootCause(), refused);
        }
    }

    static String write(WorkflowDescriptor descriptor) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            out.println(WorkflowDescriptor.XML_HEADER);
            out.println(WorkflowDescriptor.DOCTYPE_DECL);
            descriptor.writeXML(out, 0);
        }
        return text.toString();
    }
}
