package com.atlassian.jira.component;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;

/** Asks the worker that the host set at its start. */
public class ComponentAccessor {
    private static volatile Worker worker;

    private ComponentAccessor() {}

    public static <T> T getComponent(Class<T> componentClass) {
        return worker.getComponent(componentClass);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
        return worker.getOSGiComponentInstanceOfType(componentClass);
    }

    public static MailQueue getMailQueue() {
        return worker.getComponent(MailQueue.class);
    }

    public static MailServerManager getMailServerManager() {
        return worker.getComponent(MailServerManager.class);
    }

    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    public interface Worker {
        <T> T getComponent(Class<T> componentClass);

        <T> T getOSGiComponentInstanceOfType(Class<T> componentClass);
    }
}
