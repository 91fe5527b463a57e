package com.atlassian.templaterenderer;

import java.io.Writer;
import java.util.Map;

public interface TemplateRenderer {
    void render(String templateName, Map<String, Object> context, Writer writer);

    void render(String templateName, Writer writer);

    String renderFragment(String fragment, Map<String, Object> context);
}
