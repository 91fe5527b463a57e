package org.servicesafety.host.restapi;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and the search of people. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private static final int MOST = 50;

    private final Person person;

    PeopleResource(Person person) {
        this.person = person;
    }

    private Shapes shapes(UriInfo uri) {
        return new Shapes(person, RestApi.self(uri));
    }

    @GET
    @Path("myself")
    public @Nullable Map<String, Object> myself(@Context UriInfo uri) {
        Map<String, Object> shape = shapes(uri).user(person.user());
        if (shape != null) {
            shape.put(
                    "locale",
                    person.the(JiraAuthenticationContext.class).getLocale().toString());
        }
        return shape;
    }

    @GET
    @Path("user")
    public @Nullable Map<String, Object> user(
            @QueryParam("username") @Nullable String name,
            @QueryParam("key") @Nullable String key,
            @Context UriInfo uri) {
        person.user();
        UserManager users = person.the(UserManager.class);
        ApplicationUser found = key == null ? users.getUserByName(name == null ? "" : name) : users.getUserByKey(key);
        if (found == null) {
            throw Refusal.missing("The user named '" + (key == null ? name : key) + "' does not exist");
        }
        return shapes(uri).user(found);
    }

    /** Active people whose name, as signed in or as shown, contains the text. */
    private List<ApplicationUser> found(String text) {
        person.user();
        String sought = text.toLowerCase(Locale.ROOT);
        return person.the(UserManager.class).getAllApplicationUsers().stream()
                .filter(user -> user.isActive()
                        && (user.getName() + " " + user.getDisplayName())
                                .toLowerCase(Locale.ROOT)
                                .contains(sought))
                .limit(MOST)
                .toList();
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") @DefaultValue("") String text, @Context UriInfo uri) {
        Shapes shapes = shapes(uri);
        return found(text).stream().map(shapes::user).toList();
    }

    @GET
    @Path("user/picker")
    public Map<String, Object> picker(@QueryParam("query") @DefaultValue("") String text) {
        List<Map<String, Object>> users = found(text).stream()
                .map(user ->
                        Shapes.of("name", user.getName(), "key", user.getKey(), "displayName", user.getDisplayName()))
                .toList();
        return Shapes.of("users", users, "total", users.size());
    }
}
