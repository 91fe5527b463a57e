package org.servicesafety.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.servicesafety.host.boot.BootFault;

/**
 * How to start the stand-in.
 *
 * @param port    0 for any free one
 * @param home    folder of the data, made at the first start
 * @param jdbc    address of a PostgreSQL database; empty for a server of our own in the home folder
 * @param appJar  the app, as it is given to Jira
 * @param bundles folder with the bundles of Spring and Gemini
 * @param example whether an empty site is filled with the example data
 * @param smtp    {@code host:port} of a mail server; empty for files in the home folder
 */
public record Options(int port, Path home, String jdbc, Path appJar, Path bundles, boolean example, String smtp) {

    /** Without a mail server. */
    public Options(int port, Path home, String jdbc, Path appJar, Path bundles, boolean example) {
        this(port, home, jdbc, appJar, bundles, example, "");
    }

    private static final String SDK_PORT = "2990";

    /** Reads {@code --app-jar}, which must be given, and {@code --port --home --jdbc --bundles --smtp --example-data}. */
    static Options of(List<String> arguments) {
        String jar = value(arguments, "--app-jar").orElseThrow(() -> new BootFault("--app-jar is missing"));
        return new Options(
                Integer.parseInt(value(arguments, "--port").orElse(SDK_PORT)),
                Path.of(value(arguments, "--home").orElse("target/home")),
                value(arguments, "--jdbc").orElse(""),
                Path.of(jar),
                Path.of(value(arguments, "--bundles").orElse("target/bundles")),
                arguments.contains("--example-data"),
                value(arguments, "--smtp").orElse(""));
    }

    private static Optional<String> value(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
