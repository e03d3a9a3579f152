package es.isr.crm.red.control;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/**
 * One HTTP exchange with PSO, from the first packet to the last byte, within one deadline.
 *
 * <p>Time-outs of a socket only bound the silence between two bytes: a server that sends one byte a second would hold the
 * thread for days. So each exchange has a client of its own, and a watchdog that closes it, socket and all, when the time
 * is up. Nothing is ever sent twice: no redirects, no automatic retries, no connection that is left over from before.
 */
class PsoExchange {

    static final int MAX_BODY = 1 << 20;

    private static final Duration MAX_CONNECT = Duration.ofSeconds(10);
    private static final int BUFFER = 8192;

    private final ScheduledExecutorService watchdog;

    PsoExchange(ScheduledExecutorService watchdog) {
        this.watchdog = watchdog;
    }

    PsoIntento post(PsoConfig config, byte[] json) {
        Client client = client(config.plazo());
        AtomicBoolean expired = new AtomicBoolean();
        ScheduledFuture<?> alarm = watchdog.schedule(
                () -> {
                    expired.set(true);
                    client.close();
                },
                config.plazo().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            Response response = client.target(config.endpoint())
                    .request(MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.AUTHORIZATION, config.authorization())
                    .post(Entity.entity(json, MediaType.APPLICATION_JSON_TYPE));
            return read(response, expired);
        } catch (ProcessingException | IllegalStateException e) {
            // The latter is what a client says that was closed under our hands.
            return failure(e, expired.get());
        } finally {
            alarm.cancel(false);
            client.close();
        }
    }

    private static Client client(Duration deadline) {
        Duration half = deadline.dividedBy(2);
        Duration connect = half.compareTo(MAX_CONNECT) < 0 ? half : MAX_CONNECT;
        return ((ResteasyClientBuilder) ClientBuilder.newBuilder())
                .disableAutomaticRetries()
                .setFollowRedirects(false)
                .connectTimeout(connect.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private static PsoIntento read(Response response, AtomicBoolean expired) {
        int status = response.getStatus();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            InputStream in = response.readEntity(InputStream.class);
            byte[] buffer = new byte[BUFFER];
            int n = in == null ? -1 : in.read(buffer);
            while (n >= 0) {
                body.write(buffer, 0, n);
                if (body.size() > MAX_BODY) {
                    return new PsoIntento.Contestado(
                            status, body.toByteArray(), "La respuesta pasa de " + MAX_BODY + " bytes");
                }
                n = in.read(buffer);
            }
            return new PsoIntento.Contestado(status, body.toByteArray(), null);
        } catch (IOException | ProcessingException | IllegalStateException e) {
            String why = expired.get() ? "no llegó entera dentro del plazo" : "se cortó: " + PsoFallo.words(e);
            return new PsoIntento.Contestado(status, body.toByteArray(), "La respuesta " + why);
        }
    }

    private static PsoIntento failure(RuntimeException failure, boolean expired) {
        if (happenedBeforeSending(failure)) {
            return new PsoIntento.NoEnviado(PsoFallo.words(failure));
        }
        return new PsoIntento.SinRespuesta(
                expired ? "PSO no contestó dentro del plazo" : "Sin respuesta: " + PsoFallo.words(failure));
    }

    /**
     * Whether the failure arose while the connection was being opened: looking up the name, connecting, or shaking hands
     * for TLS. The stack is the only witness that tells a connect time-out from a read time-out without doubt.
     */
    private static boolean happenedBeforeSending(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException
                    || Arrays.stream(cause.getStackTrace()).anyMatch(PsoExchange::opensConnection)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensConnection(StackTraceElement frame) {
        return frame.getMethodName().equals("startHandshake")
                || frame.getMethodName().equals("connect")
                        && frame.getClassName().equals("java.net.Socket");
    }
}
