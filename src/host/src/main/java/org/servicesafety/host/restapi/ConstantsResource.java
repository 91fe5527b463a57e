package org.servicesafety.host.restapi;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fields, issue types, statuses, roles, and links between issues. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {

    private static final List<String> SYSTEM_FIELDS = List.of(
            "summary",
            "description",
            "issuetype",
            "project",
            "status",
            "assignee",
            "reporter",
            "creator",
            "priority",
            "resolution",
            "duedate",
            "created",
            "updated",
            "issuelinks",
            "comment");

    private final Person person;

    ConstantsResource(Person person) {
        this.person = person;
    }

    private Shapes shapes(UriInfo uri) {
        person.user();
        return new Shapes(person, RestApi.self(uri));
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes(@Context UriInfo uri) {
        Shapes shapes = shapes(uri);
        return person.the(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .map(shapes::issueType)
                .toList();
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context UriInfo uri) {
        Shapes shapes = shapes(uri);
        return person.the(ConstantsManager.class).getStatuses().stream()
                .map(shapes::status)
                .toList();
    }

    @GET
    @Path("role")
    public List<Map<String, Object>> roles(@Context UriInfo uri) {
        Shapes shapes = shapes(uri);
        return person.the(ProjectRoleManager.class).getProjectRoles().stream()
                .map(role -> role(role, shapes))
                .toList();
    }

    private static Map<String, Object> role(ProjectRole role, Shapes shapes) {
        return Shapes.of(
                "self", shapes.self("/role/" + role.getId()),
                "name", role.getName(),
                "id", role.getId(),
                "description", role.getDescription());
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        person.user();
        List<CustomField> custom = person.the(CustomFieldManager.class).getCustomFieldObjects();
        return Stream.concat(
                        SYSTEM_FIELDS.stream().map(id -> Shapes.of("id", id, "name", id, "custom", false)),
                        custom.stream().map(ConstantsResource::field))
                .toList();
    }

    private static Map<String, Object> field(CustomField field) {
        return Shapes.of(
                "id", field.getId(),
                "name", field.getFieldName(),
                "custom", true,
                "clauseNames", List.of("cf[" + field.getIdAsLong() + "]", field.getFieldName()),
                "schema", Shapes.of("custom", field.getCustomFieldType().getKey(), "customId", field.getIdAsLong()));
    }

    @POST
    @Path("issueLink")
    public Response link(JsonNode body) throws CreateException {
        Issue inward = person.issue(body.path("inwardIssue").path("key").asText(""));
        Issue outward = person.issue(body.path("outwardIssue").path("key").asText(""));
        if (!person.the(PermissionManager.class).hasPermission(ProjectPermissions.LINK_ISSUES, inward, person.user())) {
            throw Refusal.of(403, "No Link Issue Permission for issue '" + inward.getKey() + "'");
        }
        String name = body.path("type").path("name").asText("");
        IssueLinkType type = person.the(IssueLinkTypeManager.class).getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("No issue link type with name '" + name + "' found."));
        person.the(IssueLinkManager.class)
                .createIssueLink(inward.getId(), outward.getId(), type.getId(), 1L, person.user());
        return Response.status(Response.Status.CREATED).build();
    }
}
