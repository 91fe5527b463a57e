package org.servicesafety.host.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.servicesafety.host.plugin.AppClasses;

/** Classes and files of the app's bundle; objects from its Spring context. */
final class BundleClasses implements AppClasses {

    private final Bundle bundle;
    private final AppBeans beans;

    BundleClasses(Bundle bundle, AppBeans beans) {
        this.bundle = bundle;
        this.beans = beans;
    }

    @Override
    public Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new BootFault("The app has no class " + className + ", which its descriptor names", e);
        }
    }

    @Override
    public Object create(Class<?> type) {
        return beans.create(type);
    }

    @Override
    public Object beanOrNew(Class<?> type) {
        Collection<?> found = beans.beans(type);
        return found.size() == 1 ? found.iterator().next() : beans.create(type);
    }

    @Override
    public List<Class<?>> inPackage(String packageName) {
        var found = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .<Class<?>>map(url -> load(name(url)))
                        .toList();
    }

    private static String name(URL classFile) {
        String path = classFile.getPath();
        return path.substring(1, path.length() - ".class".length()).replace('/', '.');
    }

    @Override
    public @Nullable InputStream file(String path) {
        URL url = bundle.getEntry(path);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
