package org.servicesafety.host.web;

/** {@code $webResourceManager} of templates. */
public final class PageResources {

    private final WebResources resources;

    /** Over what the page of the running request asks for. */
    public PageResources(WebResources resources) {
        this.resources = resources;
    }

    /** Asks for a web resource by its complete key; gives nothing to print. */
    public String requireResource(String completeKey) {
        resources.require(completeKey);
        return "";
    }

    /** Asks for all web resources of a context; gives nothing to print. */
    public String requireResourcesForContext(String context) {
        resources.requireContext(context);
        return "";
    }
}
