package org.servicesafety.host.restapi;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Search of issues by JQL, in pages of at most 1000. */
@Path("search")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int MOST = 1000;

    private final Person person;

    SearchResource(Person person) {
        this.person = person;
    }

    @GET
    public Map<String, Object> byAddress(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") @DefaultValue("") String fields,
            @Context UriInfo uri) {
        return search(new Wanted(jql, startAt, maxResults, IssueResource.names(fields)), uri);
    }

    @POST
    public Map<String, Object> byBody(JsonNode body, @Context UriInfo uri) {
        Set<String> fields = new HashSet<>();
        body.path("fields").forEach(field -> fields.add(field.asText()));
        String jql = body.path("jql").asText("");
        return search(
                new Wanted(
                        jql,
                        body.path("startAt").asInt(0),
                        body.path("maxResults").asInt(50),
                        fields),
                uri);
    }

    private record Wanted(String jql, int startAt, int maxResults, Set<String> fields) {}

    private Map<String, Object> search(Wanted wanted, UriInfo uri) {
        int start = Math.max(0, wanted.startAt);
        int most = Math.min(MOST, wanted.maxResults < 0 ? MOST : wanted.maxResults);
        SearchResults<Issue> found = found(wanted.jql, start, most);
        Shapes shapes = new Shapes(person, RestApi.self(uri));
        List<Map<String, Object>> issues = found.getResults().stream()
                .map(issue -> shapes.issue(issue, wanted.fields))
                .toList();
        return Shapes.of(
                "expand",
                "schema,names",
                "startAt",
                start,
                "maxResults",
                most,
                "total",
                found.getTotal(),
                "issues",
                issues);
    }

    private SearchResults<Issue> found(String jql, int start, int most) {
        SearchService service = person.the(SearchService.class);
        var parsed = service.parseQuery(person.user(), jql);
        refuse(parsed.getErrors());
        refuse(service.validateQuery(person.user(), parsed.getQuery()));
        try {
            return service.search(person.user(), parsed.getQuery(), new PagerFilter<Issue>(start, most));
        } catch (SearchException refused) {
            throw Refusal.of(400, String.valueOf(refused.getMessage()));
        }
    }

    private static void refuse(MessageSet faults) {
        if (faults.hasAnyErrors()) {
            throw new WebApplicationException(Refusal.answer(400, faults.getErrorMessages(), Map.of()));
        }
    }
}
