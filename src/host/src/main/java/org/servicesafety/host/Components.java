package org.servicesafety.host;

import com.atlassian.jira.component.ComponentAccessor;
import org.servicesafety.host.boot.Services;

/** Answers Jira's static access to components. */
record Components(Services services) implements ComponentAccessor.Worker {

    @Override
    public <T> T getComponent(Class<T> componentClass) {
        return services.get(componentClass);
    }

    @Override
    public <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return services.get(componentClass);
    }
}
