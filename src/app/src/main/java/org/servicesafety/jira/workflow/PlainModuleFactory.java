package org.servicesafety.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;

/** For Jira's workflow editor: our conditions, validators and functions have nothing to set, they say what they do. */
public final class PlainModuleFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory, WorkflowPluginFunctionFactory {
    private final Languages languages;
    private final Texts texts;

    public PlainModuleFactory(Languages languages, Texts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> parameters) {
        // nothing to set
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        // nothing to set
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor descriptor) {
        String className = String.valueOf(arguments(descriptor).get("class.name"));
        String key = "service-safety.workflow." + className.substring(className.lastIndexOf('.') + 1);
        parameters.put("summary", texts.in(languages.of((String) null)).text(key));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of();
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        if (descriptor instanceof ConditionDescriptor condition) {
            return condition.getArgs();
        }
        if (descriptor instanceof ValidatorDescriptor validator) {
            return validator.getArgs();
        }
        return descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of();
    }
}
