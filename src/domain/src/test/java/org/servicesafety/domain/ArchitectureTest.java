package org.servicesafety.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.unit.UnitId;

class ArchitectureTest {

    private static final String HERE = "org.servicesafety.domain";

    private static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    private static final Set<String> CLOCKS_OF_THE_MACHINE =
            Set.of("systemDefaultZone", "systemUTC", "system", "tick", "tickSeconds", "tickMinutes", "tickMillis");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access",
                "fault",
                "form",
                "inspection",
                "obligation",
                "paging",
                "period",
                "print",
                "reminder",
                "rulebook",
                "statistics",
                "table",
                "term",
                "unit"
            })
    void each_package_that_the_rules_speak_of_holds_classes(String name) {
        assertThat(DOMAIN.that(resideInAPackage(HERE + "." + name))).hasSizeGreaterThan(1);
    }

    @Test
    void the_domain_stands_on_the_JDK_and_the_distributions_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        HERE + "..", "java..", "org.apache.commons.statistics.distribution", "org.jspecify.annotations")
                .check(DOMAIN);
    }

    @Test
    void the_domain_knows_neither_files_nor_nets_nor_databases() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.net..", "java.nio.file..", "java.awt..", "java.lang.reflect..")
                .check(DOMAIN);
    }

    @Test
    void today_comes_from_a_clock_that_is_passed_in() {
        noClasses().should().callMethodWhere(asksTheMachineForTheTime()).check(DOMAIN);
    }

    @Test
    void the_dates_of_old_are_not_used() {
        noClasses()
                .should()
                .dependOnClassesThat(equivalentTo(Date.class)
                        .or(equivalentTo(Calendar.class))
                        .or(resideInAPackage("java.text..")))
                .check(DOMAIN);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(HERE + ".(*)..")
                .should()
                .beFreeOfCycles()
                // rights are asked for a body by its id: the one word of the tree of units that they know
                .ignoreDependency(resideInAPackage(HERE + ".access"), equivalentTo(UnitId.class))
                .check(DOMAIN);
    }

    @Test
    void nothing_below_knows_what_is_built_on_it() {
        noClasses()
                .that()
                .resideInAnyPackage(HERE + ".fault", HERE + ".period", HERE + ".statistics")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HERE + ".access",
                        HERE + ".inspection",
                        HERE + ".obligation",
                        HERE + ".rulebook",
                        HERE + ".unit")
                .check(DOMAIN);
    }

    @Test
    void nothing_is_open_to_be_overridden() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(DOMAIN);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .check(DOMAIN);
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "asks the machine for the time",
                call -> isNowWithoutClock(call) || isClockOfTheMachine(call) || isTimeOfTheSystem(call));
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isClockOfTheMachine(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Clock.class) && CLOCKS_OF_THE_MACHINE.contains(call.getName());
    }

    private static boolean isTimeOfTheSystem(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName());
    }
}
