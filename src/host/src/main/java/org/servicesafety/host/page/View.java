package org.servicesafety.host.page;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page before it is put into its frame: which template, with what, in which frame. */
final class View {

    private final String template;
    private final String title;
    private final Frame frame;
    private final Map<String, Object> model = new HashMap<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private int status = 200;

    View(String template, String title, Frame frame) {
        this.template = template;
        this.title = title;
        this.frame = frame;
        contexts.addAll(frame.contexts());
        model.put("title", title);
        model.put("errors", List.of());
        model.put("crumbs", List.of());
        model.put("actions", List.of());
        model.put("blocks", List.of());
    }

    /** A page that is nothing but a heading and blocks. */
    static View ofBlocks(String title, Frame frame, Object... blocks) {
        return new View("page.vm", title, frame).with("blocks", List.of(blocks));
    }

    View with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    /** The app's web resources of this context are loaded on the page. */
    View context(String name) {
        contexts.add(name);
        return this;
    }

    View status(int code) {
        status = code;
        return this;
    }

    String template() {
        return template;
    }

    String title() {
        return title;
    }

    Frame frame() {
        return frame;
    }

    Map<String, Object> model() {
        return model;
    }

    Set<String> contexts() {
        return contexts;
    }

    int status() {
        return status;
    }
}
