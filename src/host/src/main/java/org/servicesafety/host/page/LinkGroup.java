package org.servicesafety.host.page;

import java.util.List;

/** Links of a menu under one heading; the heading may be empty. */
public record LinkGroup(String label, List<Link> links) {

    LinkGroup marked(String currentId) {
        return new LinkGroup(
                label, links.stream().map(link -> link.marked(currentId)).toList());
    }
}
