package org.servicesafety.host.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.boot.BootFault;
import org.servicesafety.host.plugin.Descriptor;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

class VelocityTemplatesTest {

    private static final String GET_NAME = View.class.getName() + "#getName()";

    private static Templates allowing(String... methods) {
        List<XmlElement> entries = List.of(methods).stream()
                .map(method -> new XmlElement("method", Map.of(), List.of(), method))
                .toList();
        XmlElement module = new XmlElement("velocity-allowlist", Map.of("key", "list"), entries, "");
        return new VelocityTemplates(new PluginModules(
                new Descriptor("key", "name", "1", List.of(new PluginModule("key", module)), List.of())));
    }

    /** What a template sees. */
    public static final class View {
        public String getName() {
            return "<b>";
        }
    }

    @Test
    void a_listed_method_is_called_and_its_text_escaped() {
        assertThat(allowing(GET_NAME).renderText("$v.name $v.getName()", Map.of("v", new View())))
                .isEqualTo("&lt;b&gt; &lt;b&gt;");
    }

    @Test
    void a_method_that_is_not_listed_is_an_error_that_shows_the_entry() {
        assertThatThrownBy(() -> allowing().renderText("$v.name", Map.of("v", new View())))
                .hasStackTraceContaining("Method needs allowlisting: " + GET_NAME);
        assertThatThrownBy(() -> allowing().renderText("$v.getName()", Map.of("v", new View())))
                .hasStackTraceContaining("Method needs allowlisting: " + GET_NAME);
    }

    @Test
    void the_way_to_classes_is_closed() {
        assertThatThrownBy(() -> allowing().renderText("$v.getClass()", Map.of("v", "text")))
                .hasStackTraceContaining("Method needs allowlisting: java.lang.Object#getClass()");
    }

    @Test
    void plain_values_of_the_jdk_may_be_used() {
        assertThat(allowing()
                        .renderText(
                                "#foreach($x in $list)$x.length(),#end$map.key $list.size()",
                                Map.of("list", List.of("a", "bb"), "map", Map.of("key", "v"))))
                .isEqualTo("1,2,v 2");
    }

    @Test
    void a_reference_named_html_is_left_as_it_is() {
        assertThat(allowing().renderText("$bodyHtml $!{bodyHtml} $body", Map.of("bodyHtml", "<i>", "body", "<i>&'\"")))
                .isEqualTo("<i> <i> &lt;i&gt;&amp;&#39;&quot;");
    }

    @Test
    void a_link_is_rendered_without_escaping() {
        assertThat(allowing().renderPlain("/x?a=1&b=$key", Map.of("key", "A&B")))
                .isEqualTo("/x?a=1&b=A&B");
    }

    @Test
    void an_app_cannot_allow_methods_of_others() {
        assertThatThrownBy(() -> allowing("com.atlassian.jira.issue.Issue#getReporter()"))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("own classes only");
    }
}
