package org.servicesafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app comes as a jar file: its classes are not on the host's class path, or tests would pass on the wrong ones. */
class ArchitectureTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.servicesafety.jira", "org.servicesafety.domain"})
    void the_app_is_not_on_the_class_path(String packageName) {
        assertThat(new ClassFileImporter().importPackages(packageName)).isEmpty();
    }

    @Test
    void the_host_itself_is() {
        assertThat(new ClassFileImporter().importPackages("org.servicesafety.host"))
                .isNotEmpty();
    }
}
