package org.servicesafety.jira.setup;

import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.Units;

/** Sets a project up as somebody asks, and gives it to the body that the request names. */
public final class SetUpOfBody {
    private final SetUpProject setUp;
    private final BodyLink link;
    private final Units units;

    public SetUpOfBody(SetUpProject setUp, BodyLink link, Units units) {
        this.setUp = setUp;
        this.link = link;
        this.units = units;
    }

    /** What was looked at or done. */
    public record Report(boolean onlyLooked, List<Outcome> outcomes) {}

    /**
     * Looks ({@code dryRun}) or adds what is missing.
     *
     * @param form {@code language, bodyId, dryRun}
     * @throws org.servicesafety.domain.fault.Forbidden if the person does not administer the site
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such project
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, or what is wrong with making the project that of the body
     */
    public Report of(Rights rights, String projectKey, Form form) {
        setUp.check(projectKey);
        SetUpRequest request = SetUpRequest.read(form, units);
        if (request.body() != null && !request.onlyLook()) {
            link.link(rights, request.body(), projectKey);
        }
        return new Report(request.onlyLook(), setUp.of(projectKey, request.language(), request.onlyLook()));
    }
}
