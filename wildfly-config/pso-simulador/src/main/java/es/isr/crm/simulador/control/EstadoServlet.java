package es.isr.crm.simulador.control;

import es.isr.crm.simulador.llamada.Contadores.Contador;
import es.isr.crm.simulador.mundo.Mundo;
import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.red.Ont;
import es.isr.crm.simulador.red.OntLibre;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The whole state. {@code q} and {@code olt} choose ONTs, {@code limite} how many; totals are always of all. */
public final class EstadoServlet extends ControlServlet {

    public EstadoServlet(Simulador simulador) {
        super(simulador);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Mundo mundo = mundo();
        List<Ont> onts = mundo.red().onts();
        List<OntLibre> libres = mundo.red().libres();
        String texto = Objects.requireNonNullElse(request.getParameter("q"), "").toLowerCase(Locale.ROOT);
        String olt = Objects.requireNonNullElse(request.getParameter("olt"), "");
        String limite = request.getParameter("limite");
        long maximo = limite == null ? Long.MAX_VALUE : Long.parseLong(limite);
        List<Ont> elegidas = onts.stream()
                .filter(ont -> olt.isEmpty() || ont.olt().equals(olt))
                .filter(ont -> textos(ont)
                        .anyMatch(parte -> parte.toLowerCase(Locale.ROOT).contains(texto)))
                .toList();
        write(
                response,
                puerta(mundo)
                        .add("totales", totales(mundo, onts, libres.size()).add("elegidas", elegidas.size()))
                        .add("olts", Vista.olts(mundo.red(), onts, libres))
                        .add("onts", Vista.lista(elegidas.stream().limit(maximo), Vista::json))
                        .add("sinRegistrar", Vista.lista(libres.stream(), Vista::json))
                        .add("perfilesVelocidad", Vista.lista(mundo.red().velocidades().stream(), Vista::json))
                        .add("perfilesUsuario", Vista.lista(mundo.red().usuarios().stream(), Vista::json))
                        .add("fallos", FallosServlet.lista(mundo.fallos()))
                        .build());
    }

    private static JsonObjectBuilder puerta(Mundo mundo) {
        return Vista.objeto()
                .add("caido", mundo.puerta().caida())
                .add("conexionesCerradas", mundo.puerta().conexionesCerradas())
                .add("usuario", mundo.puerta().credenciales().usuario())
                .add("rechazoHttp", mundo.puerta().rechazoHttp());
    }

    private static JsonObjectBuilder totales(Mundo mundo, List<Ont> onts, int libres) {
        List<Contador> contadores = mundo.llamadas().contadores().search(null, null);
        return Vista.objeto()
                .add("onts", onts.size())
                .add("suspendidas", onts.stream().filter(Ont::suspendida).count())
                .add(
                        "sinEnlace",
                        onts.stream().filter(ont -> !ont.enlace().enLinea()).count())
                .add("sinRegistrar", libres)
                .add("llamadasEnCurso", mundo.llamadas().enCurso())
                .add("ultimaLlamada", mundo.llamadas().ultimoId())
                .add(
                        "escriturasRecibidas",
                        contadores.stream().mapToLong(Contador::recibidas).sum())
                .add(
                        "escriturasAplicadas",
                        contadores.stream().mapToLong(Contador::aplicadas).sum());
    }

    private static Stream<String> textos(Ont ont) {
        return Stream.of(
                        ont.sn(),
                        ont.equipo().modelo(),
                        ont.equipo().mac(),
                        ont.ubicacion().pon(),
                        ont.configuracion().perfilVelocidad(),
                        ont.configuracion().perfilUsuario(),
                        ont.configuracion().descripcion())
                .filter(Objects::nonNull);
    }
}
