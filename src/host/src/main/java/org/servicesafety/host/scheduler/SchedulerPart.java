package org.servicesafety.host.scheduler;

import com.atlassian.scheduler.SchedulerService;
import org.servicesafety.host.boot.Part;
import org.servicesafety.host.boot.Services;

/** Offers the scheduler. */
public final class SchedulerPart implements Part {

    @Override
    public void offer(Services services) {
        Jobs jobs = new Jobs();
        services.offer(SchedulerService.class, jobs);
        services.offer(Jobs.class, jobs);
    }
}
