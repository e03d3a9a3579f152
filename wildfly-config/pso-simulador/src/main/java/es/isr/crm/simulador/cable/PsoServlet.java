package es.isr.crm.simulador.cable;

import es.isr.crm.simulador.fallo.Fallo;
import es.isr.crm.simulador.fallo.Tarde;
import es.isr.crm.simulador.llamada.Desenlace;
import es.isr.crm.simulador.llamada.Llamada;
import es.isr.crm.simulador.mundo.Mundo;
import es.isr.crm.simulador.mundo.Simulador;
import es.isr.crm.simulador.operacion.Respuesta;
import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;

/**
 * PSO's one address. A call is checked in PSO's order: is anybody there, is it a POST, may this user, is the request
 * well formed; then it suffers a fault that was set for it, or is simply carried out.
 */
public final class PsoServlet extends HttpServlet {

    private final transient Simulador simulador;
    private final transient Hilos hilos;

    public PsoServlet(Simulador simulador, Hilos hilos) {
        this.simulador = simulador;
        this.hilos = hilos;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getProtocol().startsWith("HTTP/1.")) {
            // PSO speaks no HTTP/2, and there is no connection of one call's own to break.
            response.sendError(HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);
            return;
        }
        Mundo mundo = simulador.mundo();
        HttpServerExchange intercambio = ServletRequestContext.requireCurrent().getExchange();
        if (mundo.puerta().caida()) {
            mundo.puerta().conexionCerrada();
            Cable.tomar(intercambio, () -> true).close();
            return;
        }
        Entrada entrada = Entrada.read(request);
        Llamada llamada = mundo.llamadas().recibir(entrada.solicitud());
        if (!request.getMethod().equals("POST")) {
            contestar(mundo, llamada, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, noValida("Solo POST"));
        } else if (!mundo.puerta().credenciales().admite(request.getHeader("Authorization"))) {
            rechazar(mundo, llamada, response);
        } else if (entrada.rechazo() != null) {
            contestar(mundo, llamada, response, HttpServletResponse.SC_OK, Respuesta.of(entrada.rechazo()));
        } else {
            Optional<Fallo> fallo = mundo.fallos()
                    .tomar(entrada.solicitud().operacion(), entrada.solicitud().sn());
            if (fallo.isEmpty()) {
                contestar(mundo, llamada, response, HttpServletResponse.SC_OK, ejecutar(mundo, entrada, llamada));
            } else {
                fallar(new Percance(mundo, entrada, llamada, fallo.get()), request.startAsync(), intercambio);
            }
        }
    }

    private void rechazar(Mundo mundo, Llamada llamada, HttpServletResponse response) throws IOException {
        int estado = HttpServletResponse.SC_OK;
        if (mundo.puerta().rechazoHttp()) {
            estado = HttpServletResponse.SC_UNAUTHORIZED;
            response.setHeader("WWW-Authenticate", "Basic realm=\"PSO\"");
        }
        RechazoException rechazo = new RechazoException(Codigo.CREDENCIALES, "Usuario o contraseña incorrectos");
        contestar(mundo, llamada, response, estado, Respuesta.of(rechazo));
    }

    private void contestar(Mundo mundo, Llamada llamada, HttpServletResponse response, int estado, Respuesta respuesta)
            throws IOException {
        byte[] cuerpo = respuesta.bytes();
        llamada.contesta(respuesta.codigo(), respuesta.toJson().toString());
        mundo.tardias().atendida(llamada.solicitud().sn());
        // Before the bytes leave: who has the answer finds the call ended.
        mundo.llamadas().terminar(llamada, Desenlace.RESPONDIDA);
        response.setStatus(estado);
        response.setContentType(HttpCrudo.JSON);
        response.setContentLength(cuerpo.length);
        response.getOutputStream().write(cuerpo);
    }

    /** On a thread of its own, because it may take minutes. */
    private void fallar(Percance percance, AsyncContext espera, HttpServerExchange intercambio) {
        espera.setTimeout(0);
        percance.llamada().sufre(percance.fallo().nombre());
        hilos.execute(() -> {
            Desenlace desenlace = Desenlace.CORTADA;
            try {
                desenlace = sufrir(percance, intercambio);
            } finally {
                percance.mundo().llamadas().terminar(percance.llamada(), desenlace);
                espera.complete();
            }
        });
    }

    private Desenlace sufrir(Percance percance, HttpServerExchange intercambio) {
        try (Cable cable = Cable.tomar(intercambio, () -> simulador.mundo() == percance.mundo())) {
            Respuesta respuesta = aplicar(percance);
            percance.mundo().tardias().atendida(percance.entrada().solicitud().sn());
            Runnable fin = () -> percance.mundo().llamadas().terminar(percance.llamada(), Desenlace.RESPONDIDA);
            return new Averia(cable, percance.llamada(), fin).sufrir(percance.fallo(), respuesta);
        } catch (InterruptedIOException e) {
            return Desenlace.CORTADA;
        } catch (IOException e) {
            return Desenlace.ABANDONADA;
        }
    }

    /** A read has nothing to apply: it is always answered from the network. */
    private Respuesta aplicar(Percance percance) {
        Fallo fallo = percance.fallo();
        if (!percance.llamada().solicitud().escritura()) {
            return ejecutar(percance.mundo(), percance.entrada(), percance.llamada());
        }
        return switch (fallo.aplicacion()) {
            case SI -> ejecutar(percance.mundo(), percance.entrada(), percance.llamada());
            case NO -> Respuesta.fingida();
            case TARDE -> {
                aplazar(percance);
                yield Respuesta.fingida();
            }
        };
    }

    private void aplazar(Percance percance) {
        Tarde tarde = percance.fallo().tarde();
        Runnable aplicacion = () -> ejecutar(percance.mundo(), percance.entrada(), percance.llamada());
        if (tarde.porLlamadas()) {
            String sn = percance.entrada().solicitud().sn();
            // This very call is the first to be attended to.
            percance.mundo().tardias().poner(sn, tarde.llamadas() + 1, aplicacion);
        } else {
            hilos.schedule(aplicacion, tarde.tiempo());
        }
    }

    private static Respuesta ejecutar(Mundo mundo, Entrada entrada, Llamada llamada) {
        Respuesta respuesta = mundo.ejecutor().ejecutar(entrada.peticion());
        llamada.ejecutada(respuesta);
        return respuesta;
    }

    private static Respuesta noValida(String mensaje) {
        return Respuesta.of(new RechazoException(Codigo.PARAMETROS_NO_VALIDOS, mensaje));
    }

    private record Percance(Mundo mundo, Entrada entrada, Llamada llamada, Fallo fallo) {}
}
