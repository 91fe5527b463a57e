package org.servicesafety.host.web;

import java.util.Map;

/**
 * A page of the app, taken apart so that Jira's header and footer can be put around it.
 *
 * @param decorator the one asked for, such as {@code atl.admin}
 * @param title     text of the title element, escaped as it stood in the page
 * @param head      the inside of the head element without title and meta elements, as it stood in the page
 * @param body      the inside of the body element, as it stood in the page
 * @param meta      the meta elements, name to content
 */
public record DecoratedPage(String decorator, String title, String head, String body, Map<String, String> meta) {

    /** Takes a copy. */
    public DecoratedPage {
        meta = Map.copyOf(meta);
    }
}
