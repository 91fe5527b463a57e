package org.servicesafety.host.web;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;

/** The configuration of a servlet module. */
record ModuleConfig(PluginModule module, ServletContext context) implements ServletConfig {

    @Override
    public String getServletName() {
        return module.key();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return parameters().get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(parameters().keySet());
    }

    private Map<String, String> parameters() {
        return module.element().children("init-param").stream()
                .collect(Collectors.toMap(
                        param -> String.valueOf(param.textOf("param-name")),
                        param -> String.valueOf(param.textOf("param-value"))));
    }
}
