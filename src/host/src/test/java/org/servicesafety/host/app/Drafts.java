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

    Answer submit(String plan) {
        return done(officer.post(plan + "/submit", "{}"));
    }

    Answer approve(String plan, String on) {
        return done(commander.post(plan + "/approve", "{\"on\": \"" + on + "\"}"));
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        return answer;
    }
}
