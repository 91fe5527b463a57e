package org.servicesafety.host.page;

/** A link of a menu; {@code href} is complete, with the context path. */
public record Link(String label, String href, String id, String iconClass, String styleClass, boolean current) {

    static Link to(String label, String href, String id) {
        return new Link(label, href, id, "", "", false);
    }

    Link marked(String currentId) {
        return new Link(label, href, id, iconClass, styleClass, id.equals(currentId));
    }
}
