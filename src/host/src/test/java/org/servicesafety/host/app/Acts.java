package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.servicesafety.host.app.Caller.Answer;

/** Draws up acts as the officer and signs them as the chairperson. */
record Acts(Caller officer, Caller chair) {

    long draft(String body, String unit, String endedOn, boolean clean) {
        String draft =
                """
                {"bodyId": %d, "unitId": %d, "grounds": "the plan", "startedOn": "%s", "endedOn": "%s",
                 "chair": {"position": "deputy commander", "rank": "major", "name": "A.", "user": "chair"},
                 "areas": ["STATE_OF_WORK"], "noViolations": %b, "proposals": "eliminate", "reportDue": "%s"}""";
        LocalDate end = LocalDate.parse(endedOn);
        Answer answer = officer.post(
                Caller.APP + "/acts",
                draft.formatted(
                        Site.unit(officer, body),
                        Site.unit(officer, unit),
                        end.minusDays(1),
                        end,
                        clean,
                        end.plusDays(30)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer.json().path("id").asLong();
    }

    Answer sign(long act) {
        return chair.post(Caller.APP + "/acts/" + act + "/sign", "{}");
    }

    Answer signed(String body, String unit, String endedOn) {
        Answer answer = sign(draft(body, unit, endedOn, true));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer;
    }

    Answer violation(long act, String kind, String text, String due) {
        String violation =
                """
                {"kind": "%s", "text": "%s", "proposal": "mend it", "due": "%s",
                 "responsible": {"user": "performer", "title": "head of the service"}}""";
        Answer answer = chair.post(Caller.APP + "/acts/" + act + "/violations", violation.formatted(kind, text, due));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer;
    }
}
