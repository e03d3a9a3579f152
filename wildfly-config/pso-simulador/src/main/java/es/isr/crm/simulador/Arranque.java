package es.isr.crm.simulador;

import es.isr.crm.simulador.cable.Hilos;
import es.isr.crm.simulador.cable.PsoServlet;
import es.isr.crm.simulador.control.AjustesServlet;
import es.isr.crm.simulador.control.CabecerasFilter;
import es.isr.crm.simulador.control.CatalogoServlet;
import es.isr.crm.simulador.control.EstadoServlet;
import es.isr.crm.simulador.control.FallosServlet;
import es.isr.crm.simulador.control.LlamadasServlet;
import es.isr.crm.simulador.control.LocalFilter;
import es.isr.crm.simulador.control.Memoria;
import es.isr.crm.simulador.control.OltsServlet;
import es.isr.crm.simulador.control.OntsServlet;
import es.isr.crm.simulador.mundo.Credenciales;
import es.isr.crm.simulador.mundo.Simulador;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;

/** Puts the simulator together: the one place that knows all its parts. */
@WebListener
public final class Arranque implements ServletContextListener {

    private Hilos hilos;
    private Memoria memoria;

    @Override
    public void contextInitialized(ServletContextEvent evento) {
        ServletContext contexto = evento.getServletContext();
        Simulador simulador = new Simulador(Clock.systemUTC(), Credenciales.iniciales());
        hilos = new Hilos();
        String fichero = System.getenv("CRM_SIMULADOR_MEMORIA");
        if (fichero != null && !fichero.isBlank()) {
            memoria = new Memoria(simulador, Path.of(fichero));
            memoria.start();
        }

        add(contexto, new PsoServlet(simulador, hilos), "/php/manejador.php", "/api/php/manejador.php")
                .setAsyncSupported(true);
        add(contexto, new EstadoServlet(simulador), "/control/estado");
        add(contexto, new CatalogoServlet(simulador), "/control/catalogo");
        add(contexto, new LlamadasServlet(simulador), "/control/llamadas", "/control/contadores");
        add(contexto, new FallosServlet(simulador), "/control/fallos/*");
        add(contexto, new OntsServlet(simulador), "/control/onts/*", "/control/carga");
        add(contexto, new OltsServlet(simulador), "/control/olts/*");
        add(contexto, new AjustesServlet(simulador), "/control/reset", "/control/credenciales", "/control/caido");

        add(contexto, new LocalFilter(), "/control/*");
        add(contexto, new CabecerasFilter(), "/*");
    }

    @Override
    public void contextDestroyed(ServletContextEvent evento) {
        hilos.close();
        if (memoria != null) {
            memoria.close();
        }
    }

    private static ServletRegistration.Dynamic add(ServletContext contexto, HttpServlet servlet, String... rutas) {
        ServletRegistration.Dynamic registro =
                contexto.addServlet(servlet.getClass().getSimpleName(), servlet);
        registro.addMapping(rutas);
        return registro;
    }

    private static void add(ServletContext contexto, Filter filtro, String ruta) {
        var registro = contexto.addFilter(filtro.getClass().getSimpleName(), filtro);
        registro.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, ruta);
        registro.setAsyncSupported(true);
    }
}
