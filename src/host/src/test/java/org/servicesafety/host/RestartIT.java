package org.servicesafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is there again, also when the process was killed and its database server left behind. */
class RestartIT {

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
        HostProcess.start(home).kill();

        try (Host again = Host.start(StandIn.options(home))) {
            assertThat(new Browser(again.baseUrl())
                            .get("/rest/api/2/myself", "admin")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
