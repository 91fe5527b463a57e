package org.servicesafety.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityAnnotationsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.servicesafety.jira");

    @Test
    void every_resource_says_who_may_call_it() {
        List<JavaClass> resources =
                OURS.stream().filter(type -> type.isAnnotatedWith(Path.class)).toList();

        assertThat(resources)
                .isNotEmpty()
                .filteredOn(type -> !type.isAnnotatedWith(LicensedOnly.class) && !type.isAnnotatedWith(AdminOnly.class))
                .as("a calendar signs in nowhere, its token lets it in")
                .singleElement()
                .satisfies(type -> assertThat(type.getSimpleName()).isEqualTo("DeadlinesCalendarResource"))
                .matches(type -> type.isAnnotatedWith(UnrestrictedAccess.class));
    }

    @Test
    void every_resource_and_mapper_is_where_jira_looks_and_is_given_what_it_needs() {
        List<JavaClass> found = OURS.stream()
                .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class))
                .toList();

        assertThat(found).isNotEmpty().allSatisfy(type -> {
            assertThat(type.getPackageName()).isEqualTo("org.servicesafety.jira.rest");
            assertThat(type.getConstructors())
                    .as(type.getName())
                    .singleElement()
                    .satisfies(constructor -> assertThat(constructor.isAnnotatedWith(Inject.class))
                            .isTrue());
        });
    }
}
