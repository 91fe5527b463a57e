package org.servicesafety.host.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.velocity.Templates;
import org.servicesafety.host.velocity.VelocityTemplates;

/** Offers what pages are made with. */
public final class WebPart implements Part {

    @Override
    public void offer(Services services) {
        PluginModules modules = services.get(PluginModules.class);
        Xsrf xsrf = new Xsrf();
        WebResources resources = new WebResources(modules);
        VelocityTemplates templates = new VelocityTemplates(modules);
        services.offer(Xsrf.class, xsrf);
        services.offer(XsrfTokenGenerator.class, xsrf);
        services.offer(WebResources.class, resources);
        services.offer(PageBuilderService.class, resources);
        services.offer(Templates.class, templates);
        services.offer(TemplateRenderer.class, templates);
        services.offer(SignIn.class, new SignIn(services, xsrf));
        services.offer(Pages.class, new Pages());
        services.offer(RestResources.class, new RestResources());
    }
}
