package org.servicesafety.host.velocity;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModules;

/** The app's templates by Velocity 1.7. */
public final class VelocityTemplates implements Templates, TemplateRenderer {

    private static final String UTF_8 = "UTF-8";

    private final VelocityEngine engine = new VelocityEngine();

    public VelocityTemplates(PluginModules modules) {
        engine.setApplicationAttribute(AppTemplateLoader.MODULES, modules);
        engine.setApplicationAttribute(CheckedAccess.ALLOW_LIST, AllowList.of(modules));
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "app");
        engine.setProperty("app.resource.loader.class", AppTemplateLoader.class.getName());
        engine.setProperty("app.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, UTF_8);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, CheckedAccess.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty("userdirective", EnableHtmlEscaping.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.init();
    }

    @Override
    public String render(String path, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        merge(path, context, out);
        return out.toString();
    }

    private void merge(String path, Map<String, ?> context, Writer writer) {
        engine.getTemplate(path.startsWith("/") ? path.substring(1) : path, UTF_8)
                .merge(escaping(over(context)), writer);
    }

    @Override
    public String renderText(String text, Map<String, ?> context) {
        return evaluate(text, escaping(over(context)));
    }

    @Override
    public String renderPlain(String text, Map<String, ?> context) {
        return evaluate(text, over(context));
    }

    /** What the template sets stays its own; what it asks for is looked up when it asks. */
    private static VelocityContext over(Map<String, ?> context) {
        return new VelocityContext(new HashMap<>(), new VelocityContext(context));
    }

    private String evaluate(String text, VelocityContext context) {
        StringWriter out = new StringWriter();
        engine.evaluate(context, out, "text", text);
        return out.toString();
    }

    private static VelocityContext escaping(VelocityContext context) {
        EventCartridge cartridge = new EventCartridge();
        cartridge.addReferenceInsertionEventHandler(VelocityTemplates::inserted);
        cartridge.attachToContext(context);
        return context;
    }

    private static @Nullable Object inserted(String reference, @Nullable Object value) {
        return value == null || isHtml(reference) ? value : escape(value.toString());
    }

    /** A reference whose last name ends with Html gives HTML that is whole already. */
    private static boolean isHtml(String reference) {
        return reference.replaceAll("[^A-Za-z]+$", "").endsWith("Html");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        try {
            merge(templateName, context, writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return renderText(fragment, context);
    }
}
