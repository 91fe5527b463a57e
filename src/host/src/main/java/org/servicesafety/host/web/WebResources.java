package org.servicesafety.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.servicesafety.host.plugin.PluginModules;

/** The style sheets and scripts that the page of the running request has asked for. */
public final class WebResources implements PageBuilderService, WebResourceAssembler, RequiredResources, RequiredData {

    private final ResourceTags tags;

    public WebResources(PluginModules modules) {
        tags = new ResourceTags(modules);
    }

    /** Asks for a web resource by its complete key; what it depends on comes before it. */
    public void require(String completeKey) {
        asked().keys.add(completeKey);
    }

    /** The elements for the head or the end of the body; nothing is given twice in one page. */
    public String tags() {
        Asked asked = asked();
        String html = tags.html(asked.keys, asked.data);
        ExecutingHttpRequest.get().removeAttribute(Asked.class.getName());
        return html;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
        require(moduleKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        tags.keysOf(context).forEach(this::require);
        return this;
    }

    @Override
    public RequiredData requireData(String key, Jsonable content) {
        asked().data.put(key, json(content));
        return this;
    }

    static String json(Jsonable content) {
        StringWriter writer = new StringWriter();
        content.write(writer);
        return writer.toString();
    }

    private static Asked asked() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        Object asked = request.getAttribute(Asked.class.getName());
        if (asked == null) {
            asked = new Asked();
            request.setAttribute(Asked.class.getName(), asked);
        }
        return (Asked) asked;
    }

    /** What one page has asked for. */
    private static final class Asked {

        private final Set<String> keys = new LinkedHashSet<>();
        private final Map<String, String> data = new LinkedHashMap<>();
    }
}
