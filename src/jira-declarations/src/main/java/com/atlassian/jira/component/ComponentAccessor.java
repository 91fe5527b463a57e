package com.atlassian.jira.component;

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

    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    public interface Worker {
        <T> T getComponent(Class<T> componentClass);

        <T> T getOSGiComponentInstanceOfType(Class<T> componentClass);
    }
}
