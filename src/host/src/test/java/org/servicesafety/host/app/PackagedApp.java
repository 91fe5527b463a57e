package org.servicesafety.host.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.servicesafety.host.Host;
import org.servicesafety.host.Options;

/** One host for all tests of the packaged jar: booting takes seconds, and the tests keep to projects of their own. */
final class PackagedApp {
    private static final Host HOST = start();

    private PackagedApp() {}

    static String baseUrl() {
        return HOST.baseUrl();
    }

    static Caller as(String user) {
        return new Caller(HOST.baseUrl(), user);
    }

    /** A service of the host, for tests that look behind the pages. */
    static <T> T service(Class<T> type) {
        return HOST.services().get(type);
    }

    private static Host start() {
        Host host = Host.start(new Options(
                0,
                home(),
                "",
                Path.of(System.getProperty("app.jar")),
                Path.of(System.getProperty("bundles.directory")),
                false));
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop the host"));
        Site.prepare(host.baseUrl(), List.of("MU01", "MU02", "MU03", "MU04", "MU05", "MU06", "MU07"));
        return host;
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("host-of-the-packaged-app");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
