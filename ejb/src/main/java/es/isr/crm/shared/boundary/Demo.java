package es.isr.crm.shared.boundary;

/** Fills a part of an empty system for the demo. Called at start, only when the environment asks for the demo. */
public interface Demo {

    /** Smaller goes first. */
    int order();

    /** Fills its part unless there is something already; a transaction of its own. */
    void load();
}
