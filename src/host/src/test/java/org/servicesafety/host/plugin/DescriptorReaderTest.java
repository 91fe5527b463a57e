package org.servicesafety.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.boot.TinyApp;

class DescriptorReaderTest {

    @TempDir
    Path folder;

    private Descriptor read(String modules) throws IOException {
        return DescriptorReader.read(TinyApp.with(modules, "").jar(folder));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<web-item key='a' section='system.admin.nowhere'/> | web-item a: Jira has no location",
                "<web-item key='a' section='jira.issue.tools' colour='red'/> | web-item a has no attribute colour",
                "<web-panel key='a' location='atl.jira.view.issue.right.context'><sound/></web-panel>"
                        + " | web-panel has no element sound",
                "<ao key='a'/><ao key='a'/> | the key 'a' is empty or used before",
                "<web-resource key='a'><dependency>com.example:other</dependency></web-resource>"
                        + " | dependency com.example:other is not known",
                "<web-resource key='a'><context>atl.nowhere</context></web-resource> | context atl.nowhere is not known",
            })
    void what_the_table_does_not_list_is_refused_by_name(String modules, String message) {
        assertThatThrownBy(() -> read(modules)).isInstanceOf(BootFault.class).hasMessageContaining(message);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThatThrownBy(() -> read("<one key='a'/><two key='b'/>"))
                .hasMessageContaining("no module one")
                .hasMessageContaining("no module two");
    }

    @Test
    void modules_keep_the_order_of_the_file() throws IOException {
        Descriptor descriptor = read("<ao key='b' namespace='n'/><web-resource key='a'/>");

        assertThat(descriptor.modules())
                .extracting(PluginModule::completeKey)
                .containsExactly(TinyApp.KEY + ":b", TinyApp.KEY + ":a");
    }

    @Test
    void a_link_at_a_section_that_the_app_itself_adds_is_taken() throws IOException {
        assertThat(read("<web-section key='own' location='admin_plugins_menu'/>"
                                + "<web-item key='a' section='admin_plugins_menu/own'/>")
                        .modules())
                .hasSize(2);
    }
}
