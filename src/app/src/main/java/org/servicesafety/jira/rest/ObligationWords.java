package org.servicesafety.jira.rest;

import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.obligation.ObligationKind;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.jira.language.Wording;

/** What is said of an obligation, and where the record is that fulfils it. */
public record ObligationWords(Obligation obligation, Wording wording) {

    private static final String TEXT = "service-safety.obligation.";

    /** What is to be done: of a plan item its own words, else by the kind. */
    public String title() {
        Subject subject = obligation.subject();
        if (subject == null) {
            return wording.text(TEXT + "title." + obligation.kind(), wording.period(obligation.period()), year());
        }
        return subject.title().isEmpty()
                ? wording.text(TEXT + "title." + obligation.kind(), subject.name())
                : subject.title();
    }

    public String performer() {
        Subject subject = obligation.subject();
        return subject == null || subject.performer() == null
                ? wording.text(TEXT + "performer." + obligation.kind())
                : subject.performer();
    }

    String proof() {
        return wording.text(TEXT + "proof." + obligation.kind());
    }

    /** Below Jira's own address; null where there is no such page. */
    public @Nullable String link(@Nullable String projectKey) {
        Subject subject = obligation.subject();
        if (subject != null && obligation.kind() == ObligationKind.ITEM) {
            return "/browse/" + subject.name();
        }
        if (projectKey == null) {
            return null;
        }
        String page = "/projects/" + projectKey + "?selectedItem=service-safety-";
        return switch (obligation.kind()) {
            case COVERAGE -> page + "coverage&quarter=" + obligation.period();
            case PLAN -> page + "plan&year=" + obligation.period();
            case SEASONAL_EXERCISE -> page + "plan&year=" + planned();
            case ELIMINATION_REPORT, DISPOSAL -> subject == null ? page + "acts" : page + "acts&act=" + subject.id();
            case ANALYSIS -> page + "analysis&period=" + obligation.period();
            case ITEM -> null;
        };
    }

    private int year() {
        return obligation.period().lastDay().getYear();
    }

    /** The exercise is an item of the plan for the year in which it is due. */
    private int planned() {
        return obligation.due().getYear();
    }
}
