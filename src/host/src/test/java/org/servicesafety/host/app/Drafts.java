package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.servicesafety.host.app.Caller.Answer;

/** Draws up plans as the officer and approves them as the commander. */
record Drafts(Caller officer, Caller commander) {

    static Drafts ofEverybody() {
        return new Drafts(PackagedApp.as("officer"), PackagedApp.as("commander"));
    }

    String draft(String body, int year) {
        Answer answer = officer.post(
                Caller.APP + "/plans",
                """
                {"unitId": %d, "year": %d, "goals": "no deaths", "tasks": "training", "requirements": "measures of safety"}"""
                        .formatted(Site.unit(officer, body), year));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return Caller.APP + "/plans/" + answer.json().path("id").asLong();
    }

    /** Adds what every plan must have, if it is not there, and submits. */
    Answer submit(String plan) {
        if (!officer.get(plan + "/items?limit=1000").json().toString().contains("WINTER_EXERCISE")) {
            add(plan, 90001, "WINTER_EXERCISE", "перед началом зимнего периода обучения");
            add(plan, 90002, "SUMMER_EXERCISE", "перед началом летнего периода обучения");
            add(plan, 90003, "CONTROL", "ежеквартально, до 20 числа последнего месяца");
            add(plan, 90004, "ANALYSIS", "до 10 числа каждого месяца");
        }
        return done(officer.post(plan + "/submit", "{}"));
    }

    Answer approve(String plan, String on) {
        return done(commander.post(plan + "/approve", "{\"on\": \"" + on + "\"}"));
    }

    private void add(String plan, int number, String kind, String term) {
        String item =
                """
                {"number": %1$d, "activity": "%2$s", "kind": "%2$s", "term": {"text": "%3$s"},
                 "responsible": {"title": "deputy commander"}, "monitor": {"title": "commander"}}""";
        done(officer.post(plan + "/items", item.formatted(number, kind, term)));
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        return answer;
    }
}
