package org.servicesafety.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one running stand-in with the packaged app: the same for the whole run, on new data. */
public final class StandIn implements ParameterResolver {

    /** How to start on this home, by the files that the build has made. */
    public static Options options(Path home) {
        return new Options(
                0,
                home,
                "",
                Path.of(System.getProperty("app.jar")),
                Path.of(System.getProperty("bundles.directory")),
                false);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Host.class;
    }

    @Override
    public Host resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(StandIn.class))
                .getOrComputeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .host();
    }

    private record Shared(Host host) implements ExtensionContext.Store.CloseableResource {

        static Shared start() {
            try {
                return new Shared(Host.start(options(Files.createTempDirectory("stand-in"))));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            host.close();
        }
    }
}
