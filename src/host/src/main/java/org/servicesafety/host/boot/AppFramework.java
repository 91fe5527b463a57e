package org.servicesafety.host.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The OSGi framework with Spring and Gemini in it, and the app. */
public final class AppFramework implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    private AppFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework with its own bundles.
     *
     * @param bundles folder of the bundles of Spring and Gemini
     * @param storage folder that the framework may clean and fill
     */
    public static AppFramework start(Path bundles, Path storage) {
        FrameworkFactory factory =
                ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
        Framework framework = factory.newFramework(Map.of(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                SystemPackages.list(),
                Constants.FRAMEWORK_BUNDLE_PARENT,
                Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK,
                Constants.FRAMEWORK_STORAGE,
                storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
        try {
            framework.start();
            installAll(framework.getBundleContext(), bundles);
            return new AppFramework(framework);
        } catch (BundleException | IOException e) {
            throw new BootFault("The framework does not start: " + BootFault.reasons(e), e);
        }
    }

    private static void installAll(BundleContext context, Path folder) throws IOException, BundleException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars(folder)) {
            installed.add(context.installBundle("reference:" + jar.toUri()));
        }
        for (Bundle bundle : installed) {
            bundle.start();
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Installs and starts the app; returns when its Spring context is ready. */
    public StartedApp run(Path jar, String key, Services services) {
        AppContexts contexts = new AppContexts(key);
        BundleContext context = framework.getBundleContext();
        context.registerService(ContextWatch.class, contexts, null);
        services.forTheApp().forEach((type, service) -> context.registerService(type.getName(), service, null));
        try (InputStream bridge = BridgeBundle.jar()) {
            context.installBundle("bridge", bridge).start();
            Bundle bundle = context.installBundle(jar.toUri().toString());
            checkKey(bundle, key);
            bundle.start();
            return new StartedApp(bundle, contexts.await());
        } catch (BundleException | IOException e) {
            throw new BootFault("The app's bundle does not start: " + BootFault.reasons(e), e);
        }
    }

    private static void checkKey(Bundle bundle, String key) {
        String header = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!key.equals(header) || !key.equals(bundle.getSymbolicName())) {
            throw new BootFault("The key " + key + " of atlassian-plugin.xml is not that of the manifest:"
                    + " Atlassian-Plugin-Key " + header + ", Bundle-SymbolicName " + bundle.getSymbolicName());
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new BootFault("The framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
