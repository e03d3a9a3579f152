package es.isr.crm.web.panel;

import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.primefaces.PrimeFaces;

/**
 * What a panel that is left open has on its screen: each part is drawn anew only when something else is to be seen there, so
 * that nothing flickers and nobody loses their place. Times such as "3 min ago" go on by the minute.
 */
@Named
@ViewScoped
public class PanelSondeoView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long MINUTE = 60;

    @Inject
    private PanelView panel;

    @Inject
    private EstadoView estado;

    @Inject
    private Reloj reloj;

    private int cifras;
    private int graficos;
    private long listas;
    private int avisos;
    private Instant mirado;

    @PostConstruct
    void open() {
        look();
    }

    /** Called every few seconds by the page. */
    public void mirar() {
        int shownFigures = cifras;
        int shownCharts = graficos;
        long shownLists = listas;
        int shownAlarms = avisos;
        look();
        draw(shownFigures != cifras, "cifras");
        draw(shownCharts != graficos, "graficos");
        draw(shownLists != listas || shownAlarms != avisos, "listas");
        draw(shownAlarms != avisos, "entorno");
    }

    /** When it was looked last. */
    public Instant getMirado() {
        return mirado;
    }

    private void look() {
        mirado = reloj.now();
        cifras = panel.huellaCifras();
        graficos = panel.huellaGraficos();
        listas = 31L * panel.huellaListas() + mirado.getEpochSecond() / MINUTE;
        avisos = estado.getAvisos().hashCode();
    }

    private static void draw(boolean changed, String id) {
        if (changed) {
            PrimeFaces.current().ajax().update(id);
        }
    }
}
