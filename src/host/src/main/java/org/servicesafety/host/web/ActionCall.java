package org.servicesafety.host.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.plugin.XmlElement;

/**
 * The action that an address names.
 *
 * @param action  the action's element
 * @param module  the webwork1 element around it
 * @param command what stands after the exclamation mark; {@code execute} if nothing does
 */
record ActionCall(XmlElement action, XmlElement module, String command) {

    private static final String ENDING = ".jspa";

    static Optional<ActionCall> of(PluginModules modules, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!path.startsWith("/secure/") || !name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String[] parts = name.substring(0, name.length() - ENDING.length()).split("!", 2);
        String command = parts.length == 2 ? parts[1] : "execute";
        return modules.ofType("webwork1").stream()
                .flatMap(module -> actions(module.element())
                        .filter(action -> alias(action).equals(parts[0]))
                        .map(action -> new ActionCall(action, module.element(), command)))
                .findFirst();
    }

    private static Stream<XmlElement> actions(XmlElement module) {
        return module.children("actions").stream().flatMap(actions -> actions.children("action").stream());
    }

    private static String alias(XmlElement action) {
        String name = action.attribute("name", "");
        return action.attribute("alias", name.substring(name.lastIndexOf('.') + 1));
    }

    String className() {
        return action.attribute("name", "");
    }

    /** {@code admin}, {@code use}, or nothing for all. */
    String role() {
        return action.attribute("roles-required", module.attribute("roles-required", ""));
    }

    /** The method behind the command: doDefault, doExecute, doSomething. */
    String method() {
        String name = commandElement().map(c -> c.attribute("name", command)).orElse(command);
        return "do" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Optional<XmlElement> commandElement() {
        return action.children("command").stream()
                .filter(element -> command.equals(element.attribute("alias", element.attribute("name", ""))))
                .findFirst();
    }

    /** The view for what the action's method returned: the command's own, else the action's. */
    Optional<String> view(String result) {
        return Stream.concat(commandElement().stream(), Stream.of(action))
                .flatMap(element -> element.children("view").stream())
                .filter(view -> result.equals(view.attribute("name")))
                .map(XmlElement::text)
                .findFirst();
    }
}
