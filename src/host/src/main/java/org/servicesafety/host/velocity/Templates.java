package org.servicesafety.host.velocity;

import java.util.Map;

/** Renders the app's templates: references are escaped for HTML, and only methods on the allow-list may be called. */
public interface Templates {

    /**
     * Renders a template of the app.
     *
     * @param path    in the app's jar, with or without a leading slash
     * @param context what the template may refer to
     */
    String render(String path, Map<String, ?> context);

    /** Renders a text that is a template itself, such as the link of a web item. */
    String renderText(String text, Map<String, ?> context);

    /** Renders a text without escaping, for links and labels that are escaped where they are shown. */
    String renderPlain(String text, Map<String, ?> context);
}
