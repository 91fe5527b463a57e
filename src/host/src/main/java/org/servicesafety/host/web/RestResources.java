package org.servicesafety.host.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** REST resources of the stand-in itself, such as those below {@code /rest/api/2}. */
public final class RestResources {

    private final Map<String, List<Object>> byPath = new LinkedHashMap<>();

    /** Mounts resource and provider objects below a path such as {@code /rest/api/2}. */
    public void mount(String path, List<Object> resources) {
        byPath.put(path, List.copyOf(resources));
    }

    Map<String, List<Object>> byPath() {
        return byPath;
    }
}
