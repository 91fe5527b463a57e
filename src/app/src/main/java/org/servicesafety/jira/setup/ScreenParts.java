package org.servicesafety.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.servicesafety.jira.registry.SafetyScheme;
import org.servicesafety.jira.registry.SafetyScreen;
import org.servicesafety.jira.setup.Foundation.Candidate;

/** Screens and, for each issue type, the scheme that says which screen its forms have. */
final class ScreenParts {
    private final JiraSchemes jira;
    private final Foundation foundation;

    ScreenParts(JiraSchemes jira, Foundation foundation) {
        this.jira = jira;
        this.foundation = foundation;
    }

    Step screens() {
        List<Part> screens =
                Arrays.stream(SafetyScreen.values()).map(this::screen).toList();
        List<Part> schemes = List.of(
                scheme(SafetyScheme.VIOLATION_SCREEN_SCHEME, SafetyScreen.VIOLATION_FORM),
                scheme(SafetyScheme.PLAN_ITEM_SCREEN_SCHEME, SafetyScreen.PLAN_ITEM_FORM),
                scheme(SafetyScheme.OCCURRENCE_SCREEN_SCHEME, SafetyScreen.OCCURRENCE_FORM));
        return new Step(
                "screens", Stream.concat(screens.stream(), schemes.stream()).toList());
    }

    /** The screen scheme that the set-up has made. */
    FieldScreenScheme schemeOf(SafetyScheme scheme) {
        String id = foundation.idOf(scheme);
        return schemes()
                .filter(found -> id.equals(String.valueOf(found.getId())))
                .findFirst()
                .orElseThrow();
    }

    private Part screen(SafetyScreen screen) {
        return foundation.part(
                screen,
                id -> holdsItsFields(jira.screens().getFieldScreen(Long.valueOf(id)), screen),
                () -> jira.screens().getFieldScreens().stream()
                        .filter(found -> holdsItsFields(found, screen))
                        .map(found -> new Candidate(String.valueOf(found.getId()), found.getName())),
                () -> completed(screen));
    }

    private boolean holdsItsFields(FieldScreen found, SafetyScreen screen) {
        return found != null && fieldIds(screen).allMatch(found::containsField);
    }

    private Stream<String> fieldIds(SafetyScreen screen) {
        return Stream.concat(
                screen.jiraFields().stream(),
                screen.fields().stream()
                        .map(field -> foundation.registry().id(field).orElse("")));
    }

    /** Completes a screen that lost fields, or makes a new one. */
    private String completed(SafetyScreen screen) {
        FieldScreen target = foundation
                .registry()
                .id(screen)
                .map(id -> jira.screens().getFieldScreen(Long.valueOf(id)))
                .orElseGet(() -> emptyScreen(screen));
        FieldScreenTab tab = target.getTab(0);
        fieldIds(screen).filter(id -> !target.containsField(id)).forEach(tab::addFieldScreenLayoutItem);
        target.store();
        return String.valueOf(target.getId());
    }

    private FieldScreen emptyScreen(SafetyScreen screen) {
        FieldScreen made = new FieldScreenImpl(jira.screens());
        made.setName(foundation.names().of(screen));
        made.setDescription("");
        made.store();
        made.addTab(foundation.names().text("service-safety.name.screen.tab"));
        return made;
    }

    private Part scheme(SafetyScheme scheme, SafetyScreen screen) {
        return foundation.part(
                scheme,
                id -> schemes().anyMatch(found -> id.equals(String.valueOf(found.getId()))),
                () -> schemes().map(found -> new Candidate(String.valueOf(found.getId()), found.getName())),
                () -> createScheme(scheme, screen));
    }

    private String createScheme(SafetyScheme scheme, SafetyScreen screen) {
        FieldScreenScheme made = new FieldScreenSchemeImpl(jira.screenSchemes());
        made.setName(foundation.names().of(scheme));
        made.setDescription("");
        made.store();
        FieldScreenSchemeItem everyForm = new FieldScreenSchemeItemImpl(jira.screenSchemes(), jira.screens());
        everyForm.setFieldScreen(
                Objects.requireNonNull(jira.screens().getFieldScreen(Long.valueOf(foundation.idOf(screen)))));
        made.addFieldScreenSchemeItem(everyForm);
        made.store();
        return String.valueOf(made.getId());
    }

    private Stream<FieldScreenScheme> schemes() {
        return jira.screenSchemes().getFieldScreenSchemes().stream();
    }
}
