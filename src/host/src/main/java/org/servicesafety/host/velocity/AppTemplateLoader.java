package org.servicesafety.host.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.servicesafety.host.plugin.PluginModules;

/** Finds templates in the app's jar. */
public final class AppTemplateLoader extends ResourceLoader {

    static final String MODULES = PluginModules.class.getName();

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        PluginModules modules = (PluginModules) rsvc.getApplicationAttribute(MODULES);
        InputStream file = modules.hasApp() ? modules.app().file(name) : null;
        if (file == null) {
            throw new ResourceNotFoundException("The app has no template " + name);
        }
        return file;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
