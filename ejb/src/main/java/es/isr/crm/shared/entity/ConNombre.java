package es.isr.crm.shared.entity;

/** A thing that people call by a name, also in the history of another that points to it. */
public interface ConNombre {

    String getNombre();
}
