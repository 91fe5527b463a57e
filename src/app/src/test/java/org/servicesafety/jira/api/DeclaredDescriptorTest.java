package org.servicesafety.jira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptor, templates and scripts rely on no more of Jira than {@code docs/jira-descriptor.tsv} lists. */
class DeclaredDescriptorTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Path RESOURCES = Path.of("src/main/resources");

    private final DescriptorTable table = DescriptorTable.read();

    @Test
    void the_descriptor_relies_only_on_what_the_table_lists() throws IOException {
        assertThat(missing(DescriptorUses.in(PROJECT.resolve("atlassian-plugin.xml"))))
                .isEmpty();
    }

    @Test
    void the_templates_rely_only_on_what_the_table_lists() {
        assertThat(missing(FileUses.ofTemplates(RESOURCES.resolve("templates"))))
                .isEmpty();
    }

    @Test
    void the_scripts_rely_only_on_what_the_table_lists() {
        assertThat(missing(FileUses.ofScripts(RESOURCES.resolve("js")))).isEmpty();
    }

    @Test
    void every_row_has_a_source() {
        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(sourced(row)).as(row.toString()).isTrue());
    }

    @Test
    void no_row_stands_twice() {
        assertThat(table.rows())
                .extracting(row -> row.kind() + " " + row.name() + " " + row.parent())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<unknown-module key='a'/>",
                "<web-item key='a' color='red'/>",
                "<web-item key='a'><picture/></web-item>",
                "<web-item key='a'><label shade='dark'/></web-item>",
                "<web-item key='a'><param name='unknown' value='1'/></web-item>",
                "<web-item key='a' section='nowhere'/>",
                "<web-section key='a' location='nowhere'/>",
                "<web-panel key='a' location='nowhere'/>",
                "<web-panel key='a'><condition class='com.atlassian.jira.Unknown'/></web-panel>",
                "<web-resource key='a'><dependency>com.atlassian.unknown:key</dependency></web-resource>",
                "<web-resource key='a'><context>nowhere</context></web-resource>",
                "<webwork1 key='a'><actions><action name='A' roles-required='king'/></actions></webwork1>",
                "<customfield-type key='a'><valid-searcher package='p' key='k'/></customfield-type>",
                "<web-item key='a'><link>/browse/$unknown.key</link></web-item>"
            })
    void an_unknown_thing_in_a_descriptor_is_found(String module) {
        assertThat(missing(DescriptorUses.in("<atlassian-plugin>" + module + "</atlassian-plugin>")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>$unknown</p>",
                "<p>$!{unknown.title}</p>",
                "<meta name=\"decorator\" content=\"unknown\"/>",
                "<meta name=\"unknown\" content=\"1\"/>",
                "$webResourceManager.requireResource(\"com.atlassian.unknown:key\")"
            })
    void an_unknown_thing_in_a_template_is_found(String template) {
        assertThat(missing(FileUses.ofTemplate(template))).hasSize(1);
    }

    @Test
    void what_a_template_names_itself_or_says_in_a_comment_is_not_asked_of_jira() {
        assertThat(FileUses.ofTemplate("## $a\n#* $b *#\n#foreach ($c in [1])$c#end#set ($d = 1)$d"))
                .isEmpty();
    }

    @Test
    void an_unknown_module_in_a_script_is_found() {
        assertThat(missing(FileUses.ofScript("define('service-safety/x', ['service-safety/y', 'jira/unknown'], f)")))
                .containsExactly(Use.of("amd", "jira/unknown", "javascript"));
    }

    @Test
    void a_row_taken_out_is_missed() throws IOException {
        DescriptorTable without = table.only(row -> !row.kind().equals("module"));

        assertThat(DescriptorUses.in(PROJECT.resolve("atlassian-plugin.xml")))
                .filteredOn(use -> !without.has(use))
                .isNotEmpty()
                .allMatch(use -> use.kind().equals("module"));
    }

    private List<Use> missing(Set<Use> uses) {
        return uses.stream().filter(use -> !table.has(use)).toList();
    }

    private static boolean sourced(DescriptorTable.Row row) {
        return row.source().matches("(https?://|github:)\\S.*")
                || (row.parent().equals("(own key)") && Files.exists(PROJECT.resolve(row.source())));
    }
}
