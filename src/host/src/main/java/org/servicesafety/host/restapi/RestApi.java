package org.servicesafety.host.restapi;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.servicesafety.host.boot.Services;

/** The resources below {@code /rest/api/2}. */
public final class RestApi {

    public static final String PATH = "/rest/api/2";

    private RestApi() {}

    /** One object for each resource, and the mapper of errors. */
    public static List<Object> resources(Services services) {
        Person person = new Person(services);
        return List.of(
                new ProjectResource(person),
                new IssueResource(person),
                new SearchResource(person),
                new PeopleResource(person),
                new ConstantsResource(person),
                new Mistakes());
    }

    /** The address of the interface without a slash at its end. */
    static String self(UriInfo uri) {
        String base = uri.getBaseUri().toString();
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }
}
