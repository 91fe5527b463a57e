package org.servicesafety.jira;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "org.servicesafety.jira.";
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.servicesafety.jira");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ao",
                "figures",
                "load",
                "rest",
                "security",
                "wiring",
                "language",
                "page",
                "gadget",
                "issue",
                "setup",
                "office"
            })
    void each_named_package_has_classes(String name) {
        assertThat(APP.stream().filter(type -> type.getPackageName().equals(ROOT + name)))
                .isNotEmpty();
    }

    @Test
    void only_ao_and_the_wiring_know_active_objects() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ao", ROOT + "wiring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                .check(APP);
    }

    @Test
    void only_figures_have_a_connection_to_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "figures", ROOT + "wiring")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.sql\\.(Connection|.*Statement|ResultSet)|com\\.atlassian\\.sal\\.api\\.rdbms\\..*")
                .check(APP);
    }

    @Test
    void nothing_below_depends_on_rest_or_the_wiring() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "ao",
                        ROOT + "figures",
                        ROOT + "load",
                        ROOT + "office",
                        ROOT + "security",
                        ROOT + "language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "rest", ROOT + "wiring", ROOT + "page", ROOT + "gadget")
                .check(APP);
    }

    @Test
    void rest_asks_the_domain_and_never_active_objects_or_jira_itself() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "ao", "com.atlassian.jira..")
                .check(APP);
    }

    @Test
    void no_signature_speaks_of_an_instant_where_a_day_is_meant() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(ROOT + "ao", ROOT + "figures", ROOT + "load", ROOT + "rest", ROOT + "security")
                .should()
                .haveRawReturnType(Date.class)
                .check(APP);
    }
}
