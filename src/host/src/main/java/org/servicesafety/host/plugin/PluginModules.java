package org.servicesafety.host.plugin;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.boot.BootFault;

/**
 * The modules of the app and the objects behind them. The descriptor is there from the first moment; objects can be had
 * once the app's beans are ready.
 */
public final class PluginModules {

    private final Descriptor descriptor;
    private final Map<String, Object> instances = new ConcurrentHashMap<>();
    private final Conditions conditions = new Conditions(this);
    private @Nullable AppClasses classes;

    public PluginModules(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** Called when the app's beans are ready. */
    public void attach(AppClasses appClasses) {
        classes = appClasses;
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    /** Modules of this kind in the order of the file. */
    public List<PluginModule> ofType(String type) {
        return descriptor.modules().stream()
                .filter(module -> module.type().equals(type))
                .toList();
    }

    /** Modules of this kind at this location (a web item's section), the lightest first. */
    public List<PluginModule> at(String type, String location) {
        return ofType(type).stream()
                .filter(module -> module.location().equals(location))
                .sorted(Comparator.comparingInt(PluginModule::weight))
                .toList();
    }

    /** The module with this complete key ({@code plugin:module}). */
    public Optional<PluginModule> module(String completeKey) {
        return descriptor.modules().stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The one object of the module's class, made by the app's Spring context at first use. */
    public <T> T instance(PluginModule module, Class<T> type) {
        String className = module.className();
        if (className == null) {
            throw new BootFault(module.completeKey() + " has no class");
        }
        return type.cast(instances.computeIfAbsent(module.completeKey(), key -> create(className, Object.class)));
    }

    /** A new object of the class, its constructor served by the app's Spring context. */
    public <T> T create(String className, Class<T> type) {
        AppClasses app = app();
        return type.cast(app.create(app.load(className)));
    }

    /** Whether the module's conditions let it be shown in this context. */
    public boolean shown(PluginModule module, Map<String, Object> context) {
        return conditions.hold(module, context);
    }

    /** The context with what the module's context provider adds. */
    public Map<String, Object> context(PluginModule module, Map<String, Object> base) {
        Map<String, Object> all = new HashMap<>(base);
        module.element()
                .child("context-provider")
                .ifPresent(element -> all.putAll(provider(module, element).getContextMap(new HashMap<>(base))));
        return all;
    }

    private ContextProvider provider(PluginModule module, XmlElement element) {
        return (ContextProvider) instances.computeIfAbsent(module.completeKey() + "/context-provider", key -> {
            ContextProvider provider = create(element.attribute("class", ""), ContextProvider.class);
            provider.init(element.params());
            return provider;
        });
    }

    /** Whether the app's beans are ready. */
    public boolean hasApp() {
        return classes != null;
    }

    /** The app's classes and files. */
    public AppClasses app() {
        if (classes == null) {
            throw new BootFault("The app's beans are asked for before the app is ready");
        }
        return classes;
    }
}
