package org.servicesafety.host.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.host.boot.BootFault;

class TableNamesTest {

    /** Prefixes seen in databases of real sites. */
    @ParameterizedTest
    @CsvSource({
        "com.pyxis.greenhopper.jira, AO_60DB71_",
        "com.atlassian.servicedesk, AO_54307E_",
        "com.atlassian.jira.plugins.jira-development-integration-plugin, AO_575BF5_"
    })
    void the_prefix_is_that_of_a_real_jira(String namespace, String prefix) {
        assertThat(new TableNames(namespace).prefix()).isEqualTo(prefix);
    }

    private interface ActViolation extends Entity {}

    @Table("Short")
    private interface NamedOtherwise extends Entity {}

    private interface NameThatIsMuchTooLong extends Entity {}

    @Test
    void words_are_parted_and_in_upper_case() {
        TableNames names = new TableNames("org.servicesafety");

        assertThat(names.getName(ActViolation.class)).endsWith("_ACT_VIOLATION");
        assertThat(names.getName(NamedOtherwise.class)).endsWith("_SHORT");
    }

    @Test
    void a_name_over_thirty_characters_is_refused() {
        assertThatThrownBy(() -> new TableNames("org.servicesafety").getName(NameThatIsMuchTooLong.class))
                .isInstanceOf(BootFault.class)
                .hasMessageContaining("longer than 30");
    }
}
