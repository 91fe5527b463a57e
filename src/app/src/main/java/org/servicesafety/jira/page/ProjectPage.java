package org.servicesafety.jira.page;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.jira.language.Wording;

/** A page in the frame of a project: Jira shows it only to who may browse the project, everybody else gets its 404. */
abstract class ProjectPage implements ContextProvider {

    private final Islands islands;
    private final Bodies bodies;
    private final String id;
    private final String[] prefixes;

    /** Texts whose keys begin with one of the prefixes are sent along. */
    ProjectPage(Islands islands, Bodies bodies, String id, String... prefixes) {
        this.islands = islands;
        this.bodies = bodies;
        this.id = id;
        this.prefixes = prefixes;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Wording wording = islands.wording(context);
        Optional<Unit> body = bodies.ofProject(projectKey(context));
        Island island = islands.begin(wording, prefixes)
                .with("projectKey", projectKey(context))
                .with("body", body.map(unit -> named(unit, wording)).orElse(null))
                .with("mayAdd", body.filter(bodies::mayAdd).isPresent())
                .with("mayDraft", body.filter(bodies::mayDraft).isPresent())
                .with("mayEnter", body.filter(bodies::mayEnter).isPresent())
                .with("mayPlan", body.filter(bodies::mayPlan).isPresent());
        complete(island);
        body.ifPresent(unit -> complete(island, unit, wording));
        String title = wording.text("service-safety." + id + ".title");
        return Map.of("view", new PageView(id, title, island.json()));
    }

    /** Adds what this page must know besides. */
    void complete(Island island) {}

    /** Adds what this page must know of the body. */
    void complete(Island island, Unit body, Wording wording) {}

    private static Map<String, Object> named(Unit body, Wording wording) {
        String name = body.name().in(wording.language().tag());
        return Map.of("id", body.id().value(), "name", name, "code", body.code());
    }

    private static String projectKey(Map<String, Object> context) {
        return context.get("project") instanceof Project project
                ? project.getKey()
                : String.valueOf(context.get("projectKey"));
    }
}
