package org.servicesafety.host.page;

/** A link of a menu; {@code href} is complete, with the context path. */
public record Link(String label, String href, String id, String iconClass, String styleClass, boolean current) {

    static Link to(String label, String href, String id) {
        return new Link(label, href, id, "", "", false);
    }

    /** Marked as the open one if it is this item: by its id, or by the page that it selects. */
    Link marked(String item) {
        boolean open = !item.isEmpty() && (id.equals(item) || href.endsWith("selectedItem=" + item));
        return new Link(label, href, id, iconClass, styleClass, open);
    }
}
