package org.servicesafety.host.page;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The stand-in's own templates. Whatever a reference gives is escaped, unless its name ends with {@code Html}. */
final class HostTemplates {

    private static final String FOLDER = "host/templates/";

    private final VelocityEngine engine = new VelocityEngine();

    HostTemplates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "host");
        engine.setProperty("host.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("host.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, FOLDER + "macros.vm");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.init();
    }

    String render(String template, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(model);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(HostTemplates::escaped);
        cartridge.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate(FOLDER + template, "UTF-8").merge(context, out);
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        return isHtml(reference) || value == null ? value : Html.escape(value.toString());
    }

    private static boolean isHtml(String reference) {
        int end = reference.length();
        while (end > 0 && !Character.isLetter(reference.charAt(end - 1))) {
            end--;
        }
        return reference.substring(0, end).endsWith("Html");
    }
}
