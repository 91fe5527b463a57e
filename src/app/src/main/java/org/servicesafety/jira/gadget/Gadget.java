package org.servicesafety.jira.gadget;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import java.util.stream.Stream;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.page.Bodies;
import org.servicesafety.jira.page.Island;
import org.servicesafety.jira.page.Islands;
import org.servicesafety.jira.page.PageView;

/** A gadget about one body, which its owner chooses; until then about the highest body that the person may open. */
abstract class Gadget implements ContextProvider {

    private final Islands islands;
    private final Bodies bodies;
    private final String id;
    private final String[] prefixes;

    /** Texts whose keys begin with one of the prefixes are sent along with the gadget's own. */
    Gadget(Islands islands, Bodies bodies, String id, String... prefixes) {
        this.islands = islands;
        this.bodies = bodies;
        this.id = id;
        this.prefixes = Stream.concat(
                        Stream.of("service-safety.gadget.", "service-safety." + id + ".", "service-safety.unit."),
                        Stream.of(prefixes))
                .toArray(String[]::new);
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Island island = islands.begin(islands.wording(context), prefixes)
                .with("gadget", id)
                .with("unit", bodies.highestVisible().map(UnitId::value).orElse(null));
        complete(island);
        return Map.of("view", new PageView(id, "", island.json()));
    }

    /** Adds what this gadget must know besides. */
    abstract void complete(Island island);
}
