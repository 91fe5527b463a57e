package org.servicesafety.host.restapi;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.project.Roles;

/** Projects and the people in their roles. */
@Path("project")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {

    private static final String GROUP = "atlassian-group-role-actor";

    private final Person person;

    ProjectResource(Person person) {
        this.person = person;
    }

    private Shapes shapes(UriInfo uri) {
        return new Shapes(person, RestApi.self(uri));
    }

    @GET
    public List<Map<String, Object>> list(@Context UriInfo uri) {
        return person
                .the(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, person.user())
                .stream()
                .map(shapes(uri)::project)
                .toList();
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(@PathParam("key") String key, @Context UriInfo uri) {
        Shapes shapes = shapes(uri);
        Project project = person.project(key);
        Map<String, Object> shape = shapes.project(project);
        shape.put("description", project.getDescription());
        shape.put("lead", shapes.user(project.getProjectLead()));
        shape.put(
                "issueTypes",
                project.getIssueTypes().stream().map(shapes::issueType).toList());
        shape.put("roles", roles(project, shapes));
        return shape;
    }

    @POST
    public Response create(JsonNode body, @Context UriInfo uri) {
        ApplicationUser user = person.user();
        if (!person.administers()) {
            throw Refusal.of(403, "You must have global administrator rights in order to create projects.");
        }
        ProjectService service = person.the(ProjectService.class);
        var valid = service.validateCreateProject(user, data(body, user));
        if (!valid.isValid()) {
            throw Refusal.of(valid.getErrorCollection());
        }
        Project project = service.createProject(valid);
        return Response.status(Response.Status.CREATED)
                .entity(Shapes.of(
                        "self", shapes(uri).self("/project/" + project.getId()),
                        "id", project.getId(),
                        "key", project.getKey()))
                .build();
    }

    /** Removes the project with all its issues. */
    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("key") String key) {
        Project project = person.project(key);
        if (!person.administers()) {
            throw Refusal.of(403, "You must have global administrator rights in order to delete projects.");
        }
        person.the(ProjectManager.class).removeProject(project);
        return Response.noContent().build();
    }

    private ProjectCreationData data(JsonNode body, ApplicationUser user) {
        String lead = body.path("lead").asText("");
        return new ProjectCreationData.Builder()
                .withName(body.path("name").asText(""))
                .withKey(body.path("key").asText(""))
                .withDescription(body.path("description").asText(""))
                .withLead(lead.isEmpty() ? user : person.the(UserManager.class).getUserByName(lead))
                .withType(body.path("projectTypeKey").asText("business"))
                .build();
    }

    private Map<String, Object> roles(Project project, Shapes shapes) {
        Map<String, Object> roles = new LinkedHashMap<>();
        person.the(ProjectRoleManager.class)
                .getProjectRoles()
                .forEach(role -> roles.put(
                        role.getName(), shapes.self("/project/" + project.getId() + "/role/" + role.getId())));
        return roles;
    }

    @GET
    @Path("{key}/role")
    public Map<String, Object> roles(@PathParam("key") String key, @Context UriInfo uri) {
        return roles(person.projectToRun(key), shapes(uri));
    }

    @GET
    @Path("{key}/role/{id}")
    public Map<String, Object> role(@PathParam("key") String key, @PathParam("id") long id, @Context UriInfo uri) {
        return shape(person.projectToRun(key), known(id), shapes(uri));
    }

    private ProjectRole known(long id) {
        ProjectRole role = person.the(ProjectRoleManager.class).getProjectRole(id);
        if (role == null) {
            throw Refusal.missing("Can not retrieve a role with id " + id + ".");
        }
        return role;
    }

    private Map<String, Object> shape(Project project, ProjectRole role, Shapes shapes) {
        List<Map<String, Object>> actors = person.the(Roles.class).actors(role, project).stream()
                .map(this::actor)
                .toList();
        return Shapes.of(
                "self", shapes.self("/project/" + project.getId() + "/role/" + role.getId()),
                "name", role.getName(),
                "id", role.getId(),
                "description", role.getDescription(),
                "actors", actors);
    }

    private Map<String, Object> actor(Roles.Actor actor) {
        ApplicationUser user =
                actor.kind().equals(Roles.USER) ? person.the(UserManager.class).getUserByKey(actor.parameter()) : null;
        return Shapes.of(
                "displayName", user == null ? actor.parameter() : user.getDisplayName(),
                "type", actor.kind(),
                "name", user == null ? actor.parameter() : user.getName());
    }

    /** Gives the role to users and groups: all of those named, or none. */
    @POST
    @Path("{key}/role/{id}")
    public Map<String, Object> add(
            @PathParam("key") String key, @PathParam("id") long id, JsonNode body, @Context UriInfo uri) {
        Project project = person.projectToRun(key);
        ProjectRole role = known(id);
        List<Roles.Actor> actors = new java.util.ArrayList<>();
        body.path("user").forEach(name -> actors.add(new Roles.Actor(Roles.USER, userKey(name.asText()))));
        body.path("group").forEach(name -> actors.add(new Roles.Actor(GROUP, groupName(name.asText()))));
        if (actors.isEmpty()) {
            throw Refusal.of(400, "Actors to add are required.");
        }
        actors.forEach(actor -> person.the(Roles.class).addActor(role, project, actor));
        return shape(project, role, shapes(uri));
    }

    private String userKey(String name) {
        ApplicationUser user = person.the(UserManager.class).getUserByName(name);
        if (user == null) {
            throw Refusal.missing("We can't find '" + name + "' in any accessible user directory.");
        }
        return user.getKey();
    }

    private String groupName(String name) {
        if (person.the(UserManager.class).getGroup(name) == null) {
            throw Refusal.missing("We can't find the group '" + name + "'.");
        }
        return name;
    }

    @DELETE
    @Path("{key}/role/{id}")
    public Response remove(
            @PathParam("key") String key,
            @PathParam("id") long id,
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group) {
        Project project = person.projectToRun(key);
        ProjectRole role = known(id);
        if (user == null && group == null) {
            throw Refusal.of(400, "Name the user or the group to be removed.");
        }
        Roles.Actor actor = user == null
                ? new Roles.Actor(GROUP, groupName(String.valueOf(group)))
                : new Roles.Actor(Roles.USER, userKey(user));
        person.the(Roles.class).removeActor(role, project, actor);
        return Response.noContent().build();
    }
}
