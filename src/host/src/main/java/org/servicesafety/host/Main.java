package org.servicesafety.host;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.demo.ExampleData;

/** Runs the stand-in until the process is ended. */
public final class Main {

    private Main() {}

    /** Takes {@code --app-jar FILE} and, where the defaults do not fit, {@code --port --home --jdbc --bundles --smtp --example-data}. */
    public static void main(String[] arguments) throws InterruptedException {
        long began = System.nanoTime();
        try {
            Options options = Options.of(List.of(arguments));
            Host host = Host.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
            if (options.example()) {
                new ExampleData(host.baseUrl(), LocalDate.now(ZoneId.systemDefault()), host.services()).load();
            }
            System.out.println("Ready after " + seconds(began) + " s: " + host.baseUrl());
            Thread.currentThread().join();
        } catch (RuntimeException fault) {
            System.err.println("The stand-in does not start. " + BootFault.reasons(fault));
            System.exit(1);
        }
    }

    private static String seconds(long began) {
        return String.format("%.1f", Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0);
    }
}
