package es.isr.crm.testing.browser;

import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.usuarios.entity.Idioma;

/** The form of a new customer, as a clerk fills it in. */
public final class Alta {

    public static final String OLT = "OLT-GILET-01";
    public static final String PON = "0/1/1";

    private final Ventana window;

    private Alta(Ventana window) {
        this.window = window;
    }

    /** The form that the window shows. */
    public static Alta of(Ventana window) {
        return new Alta(window);
    }

    /** Opens the empty form. */
    public static Alta en(Ventana window) {
        window.ir("/clientes/nuevo");
        return new Alta(window);
    }

    /** A person with address who pays in cash, and a fibre plan. */
    public Alta persona(String nombre, String apellidos) {
        window.escribir("nombre", nombre);
        window.escribir("apellidos", apellidos);
        window.escribir("dni", Datos.nif());
        window.escribir("telefono", Datos.telefono());
        window.escribir("direccion", "Calle Mayor, 1");
        window.escribir("codigoPostal", "46149");
        window.campo("codigoPostal").blur();
        window.quieto();
        window.escribir("localidad", "Gilet");
        window.elegir("medioPago", window.vista().idioma() == Idioma.ES ? "Efectivo" : "Cash");
        return plan(Catalogo.FIBRA);
    }

    public Alta plan(String nombre) {
        window.elegir("plan", nombre);
        return this;
    }

    /** With an ONT, on the first OLT. */
    public Alta ont(String numeroSerie) {
        window.escribir("olt_input", OLT);
        window.escribir("pon_input", PON);
        window.escribir("numeroSerie_input", numeroSerie);
        return this;
    }

    /** Without telling the network. */
    public Alta sinActivar() {
        window.campo("activar").locator(".ui-chkbox-box").click();
        window.quieto();
        return this;
    }

    /** Saves; the window then shows the file of the customer, or what is wrong. */
    public void guardar() {
        window.campo("guardar").click();
    }
}
