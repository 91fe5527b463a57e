package org.servicesafety.host.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Database;
import org.servicesafety.host.plugin.AppClasses;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/** Offers Active Objects, runs the app's upgrade tasks, each once, and then brings its tables up to date. */
public final class ActiveObjectsPart implements Part {

    private static final String FIRST = "0";

    @Override
    public void offer(Services services) {
        PluginModules modules = services.get(PluginModules.class);
        String namespace = modules.ofType("ao").stream()
                .map(module -> module.element().attribute("namespace", module.pluginKey()))
                .findFirst()
                .orElse(modules.descriptor().key());
        services.offer(ActiveObjects.class, new AppActiveObjects(services.get(Database.class), namespace));
    }

    @Override
    public void ready(Services services) {
        AppActiveObjects objects = (AppActiveObjects) services.get(ActiveObjects.class);
        PluginModules modules = services.get(PluginModules.class);
        PluginSettings settings = services.get(PluginSettingsFactory.class).createGlobalSettings();
        objects.open();
        for (PluginModule module : modules.ofType("ao")) {
            upgrade(module, modules.app(), objects, settings);
            objects.migrate(entities(module, modules.app()));
        }
    }

    private static void upgrade(PluginModule module, AppClasses app, ActiveObjects objects, PluginSettings settings) {
        String key = "ActiveObjects.version." + module.completeKey();
        Object stored = settings.get(key);
        ModelVersion version = ModelVersion.valueOf(stored == null ? FIRST : stored.toString());
        for (ActiveObjectsUpgradeTask task : tasks(module, app)) {
            if (version.isOlderThan(task.getModelVersion())) {
                task.upgrade(version, objects);
                version = task.getModelVersion();
                settings.put(key, version.toString());
            }
        }
    }

    private static List<ActiveObjectsUpgradeTask> tasks(PluginModule module, AppClasses app) {
        return module.element().children("upgradeTask").stream()
                .map(task -> (ActiveObjectsUpgradeTask) app.create(app.load(task.text())))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .toList();
    }

    private static Class<? extends RawEntity<?>>[] entities(PluginModule module, AppClasses app) {
        return module.element().children("entity").stream()
                .map(XmlElement::text)
                .map(app::load)
                .toArray(Class[]::new);
    }
}
