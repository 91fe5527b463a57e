package org.servicesafety.host;

import java.util.List;
import org.servicesafety.host.activeobjects.ActiveObjectsPart;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.jira.JiraServices;
import org.servicesafety.host.mail.MailPart;
import org.servicesafety.host.page.PageServices;
import org.servicesafety.host.sal.Address;
import org.servicesafety.host.sal.SalPart;
import org.servicesafety.host.scheduler.SchedulerPart;
import org.servicesafety.host.web.WebPart;

/** What the stand-in is made of, in the order in which services are offered. */
final class Parts {

    private Parts() {}

    static List<Part> all(String baseUrl, Options options) {
        return List.of(
                new SalPart(new Address(baseUrl)),
                new SchedulerPart(),
                new MailPart(options.smtp(), options.home().resolve("mail")),
                new ActiveObjectsPart(),
                new WebPart(),
                new JiraServices(),
                new PageServices());
    }
}
