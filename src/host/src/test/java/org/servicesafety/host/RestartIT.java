package org.servicesafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is there again, also when the process was killed and its database server left behind. */
class RestartIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path home;

    @Test
    void a_restart_keeps_the_data() {
        try (Host host = Host.start(StandIn.options(home))) {
            settings(host).createGlobalSettings().put("kept", "until tomorrow");
        }
        try (Host again = Host.start(StandIn.options(home))) {
            assertThat(settings(again).createGlobalSettings().get("kept")).isEqualTo("until tomorrow");
        }
    }

    private static PluginSettingsFactory settings(Host host) {
        return host.services().get(PluginSettingsFactory.class);
    }

    @Test
    void a_killed_host_leaves_a_database_that_the_next_one_takes_over() throws Exception {
        Process killed = process();
        awaitReady(killed);
        killed.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        try (Host again = Host.start(StandIn.options(home))) {
            assertThat(new Browser(again.baseUrl())
                            .get("/rest/api/2/myself", "admin")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private Process process() throws IOException {
        Options options = StandIn.options(home);
        return new ProcessBuilder(List.of(
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
                        options.bundles().toString()))
                .redirectErrorStream(true)
                .redirectOutput(log())
                .start();
    }

    private File log() {
        return home.resolve("killed.log").toFile();
    }

    private void awaitReady(Process process) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log().toPath()).contains("Ready after")) {
            assertThat(process.isAlive()).as(Files.readString(log().toPath())).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
