package org.servicesafety.host.restapi;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Issues: create, read, edit, delete, transitions, comments. */
@Path("issue")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class IssueResource {

    private final Person person;
    private final Typed typed;

    IssueResource(Person person) {
        this.person = person;
        this.typed = new Typed(person);
    }

    @POST
    public Response create(JsonNode body, @Context UriInfo uri) {
        person.user();
        IssueService service = person.the(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters(typed.forCreate(body.path("fields")));
        var valid = service.validateCreate(person.user(), parameters);
        if (!valid.isValid()) {
            throw Refusal.of(valid.getErrorCollection());
        }
        var done = service.create(person.user(), valid);
        if (!done.isValid()) {
            throw Refusal.of(done.getErrorCollection());
        }
        Issue issue = done.getIssue();
        return Response.status(Response.Status.CREATED)
                .entity(Shapes.of(
                        "id", String.valueOf(issue.getId()),
                        "key", issue.getKey(),
                        "self", shapes(uri).self("/issue/" + issue.getId())))
                .build();
    }

    private Shapes shapes(UriInfo uri) {
        return new Shapes(person, RestApi.self(uri));
    }

    @GET
    @Path("{key}")
    public Map<String, Object> read(
            @PathParam("key") String key, @QueryParam("fields") @DefaultValue("") String fields, @Context UriInfo uri) {
        return shapes(uri).issue(person.issue(key), names(fields));
    }

    static Set<String> names(String commaSeparated) {
        Set<String> names = new HashSet<>(Arrays.asList(commaSeparated.split(",")));
        names.remove("");
        return names;
    }

    @PUT
    @Path("{key}")
    public Response edit(@PathParam("key") String key, JsonNode body) {
        Issue issue = person.issue(key);
        IssueService service = person.the(IssueService.class);
        IssueInputParameters parameters =
                service.newIssueInputParameters(typed.forChange(body.path("fields"), issue.getProjectObject()));
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        var valid = service.validateUpdate(person.user(), issue.getId(), parameters);
        if (!valid.isValid()) {
            throw Refusal.of(valid.getErrorCollection());
        }
        return done(service.update(person.user(), valid));
    }

    private static Response done(IssueService.IssueResult result) {
        if (!result.isValid()) {
            throw Refusal.of(result.getErrorCollection());
        }
        return Response.noContent().build();
    }

    @DELETE
    @Path("{key}")
    public Response delete(@PathParam("key") String key) {
        Issue issue = person.issue(key);
        IssueService service = person.the(IssueService.class);
        if (!may(ProjectPermissions.DELETE_ISSUES, issue)) {
            throw Refusal.of(403, "You do not have permission to delete issues in this project.");
        }
        var valid = service.validateDelete(person.user(), issue.getId());
        var faults = valid.isValid() ? service.delete(person.user(), valid) : valid.getErrorCollection();
        if (faults.hasAnyErrors()) {
            throw Refusal.of(faults);
        }
        return Response.noContent().build();
    }

    private boolean may(com.atlassian.jira.security.plugin.ProjectPermissionKey right, Issue issue) {
        return person.the(PermissionManager.class).hasPermission(right, issue, person.user());
    }

    @GET
    @Path("{key}/transitions")
    public Map<String, Object> transitions(@PathParam("key") String key, @Context UriInfo uri) {
        Issue issue = person.issue(key);
        List<Map<String, Object>> all = person
                .the(IssueWorkflowManager.class)
                .getSortedAvailableActions(issue, TransitionOptions.defaults(), person.user())
                .stream()
                .map(IssueResource::transition)
                .toList();
        return Shapes.of("expand", "transitions", "transitions", all);
    }

    private static Map<String, Object> transition(ActionDescriptor action) {
        return Shapes.of("id", String.valueOf(action.getId()), "name", action.getName());
    }

    @POST
    @Path("{key}/transitions")
    public Response transit(@PathParam("key") String key, JsonNode body) {
        Issue issue = person.issue(key);
        JsonNode fields = body.path("fields");
        Map<String, String[]> values =
                fields.isObject() ? typed.forChange(fields, issue.getProjectObject()) : new HashMap<>();
        comment(body).ifPresent(text -> values.put("comment", new String[] {text}));
        IssueService service = person.the(IssueService.class);
        IssueInputParameters parameters = service.newIssueInputParameters(values);
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, true);
        int action = body.path("transition").path("id").asInt(-1);
        var valid = service.validateTransition(person.user(), issue.getId(), action, parameters);
        if (!valid.isValid()) {
            throw Refusal.of(valid.getErrorCollection());
        }
        return done(service.transition(person.user(), valid));
    }

    private static java.util.Optional<String> comment(JsonNode body) {
        JsonNode text = body.path("update").path("comment").path(0).path("add").path("body");
        return text.isTextual() ? java.util.Optional.of(text.asText()) : java.util.Optional.empty();
    }

    @GET
    @Path("{key}/comment")
    public Map<String, Object> comments(@PathParam("key") String key, @Context UriInfo uri) {
        Issue issue = person.issue(key);
        List<Comment> comments = person.the(CommentManager.class).getCommentsForUser(issue, person.user());
        List<Map<String, Object>> shapes =
                comments.stream().map(shapes(uri)::comment).toList();
        return Shapes.of("startAt", 0, "maxResults", shapes.size(), "total", shapes.size(), "comments", shapes);
    }

    @POST
    @Path("{key}/comment")
    public Response comment(@PathParam("key") String key, JsonNode body, @Context UriInfo uri) {
        Issue issue = person.issue(key);
        String text = body.path("body").asText("").strip();
        if (text.isEmpty()) {
            throw Refusal.field("comment", "Comment body can not be empty!");
        }
        if (!may(ProjectPermissions.ADD_COMMENTS, issue)) {
            throw Refusal.of(403, "You do not have the permission to comment on this issue.");
        }
        Comment comment = person.the(CommentManager.class).create(issue, person.user(), text, true);
        return Response.status(Response.Status.CREATED)
                .entity(shapes(uri).comment(comment))
                .build();
    }
}
