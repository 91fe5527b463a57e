package org.servicesafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stand-in with the packaged app in a process of its own, which can be killed as a server that loses its power. */
public final class HostProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern READY = Pattern.compile("Ready after \\S+ s: (\\S+)");

    private final Process process;
    private final String baseUrl;

    private HostProcess(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /**
     * Starts on this home and waits until it answers.
     *
     * @param more further arguments
     */
    public static HostProcess start(Path home, String... more) throws IOException, InterruptedException {
        Path log = Files.createTempFile(Files.createDirectories(home), "host", ".log");
        Options options = StandIn.options(home);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "--port",
                "0",
                "--home",
                home.toString(),
                "--app-jar",
                options.appJar().toString(),
                "--bundles",
                options.bundles().toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new HostProcess(process, ready(process, log));
    }

    private static String ready(Process process, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String said = Files.readString(log);
            Matcher ready = READY.matcher(said);
            if (ready.find()) {
                return ready.group(1);
            }
            assertThat(process.isAlive()).as(said).isTrue();
            assertThat(System.nanoTime()).as(said).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    public String baseUrl() {
        return baseUrl;
    }

    /** Ends it between two instructions: {@code kill -9}. */
    public void kill() throws InterruptedException {
        assertThat(process.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
    }

    /** Lets it stop in order, its database too. */
    public void stop() throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }
}
