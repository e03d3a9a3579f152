package es.isr.crm.simulador.cable;

import io.undertow.server.AbstractServerConnection;
import io.undertow.server.HttpServerExchange;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.channels.Channels;
import org.xnio.conduits.ConduitStreamSinkChannel;
import org.xnio.conduits.ConduitStreamSourceChannel;

/** The connection of one call, taken from the server: from here on nobody else writes on it, and it ends closed. */
final class Cable implements Closeable {

    private static final long MIRADA_MS = 100;
    private static final long ATASCO_S = 120;

    private final StreamConnection conexion;
    private final BooleanSupplier vigente;

    private Cable(StreamConnection conexion, BooleanSupplier vigente) {
        this.conexion = conexion;
        this.vigente = vigente;
    }

    /**
     * @param intercambio its request body has been read to the end
     * @param vigente false when there is no reason to wait any longer
     */
    static Cable tomar(HttpServerExchange intercambio, BooleanSupplier vigente) throws IOException {
        AbstractServerConnection conexion = (AbstractServerConnection) intercambio.getConnection();
        // Undertow's HTTP layer would otherwise frame and complete what is written.
        conexion.resetChannel();
        // The listener's patience with silence is not the fault's.
        conexion.getChannel().setOption(Options.READ_TIMEOUT, 0);
        return new Cable(conexion.getChannel(), vigente);
    }

    void escribir(byte[] bytes) throws IOException {
        ConduitStreamSinkChannel salida = conexion.getSinkChannel();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (Channels.writeBlocking(salida, buffer, ATASCO_S, TimeUnit.SECONDS) == 0) {
                throw new InterruptedIOException("The client does not read");
            }
        }
        Channels.flushBlocking(salida);
    }

    void escribirDespacio(byte[] bytes, Duration porByte) throws IOException {
        for (byte uno : bytes) {
            escribir(new byte[] {uno});
            esperar(porByte);
        }
    }

    /**
     * Waits, and notices when waiting has become useless.
     *
     * @throws EOFException the client went away
     * @throws InterruptedIOException the simulator was reset or stops
     */
    void esperar(Duration espera) throws IOException {
        ConduitStreamSourceChannel entrada = conexion.getSourceChannel();
        ByteBuffer sobrante = ByteBuffer.allocate(1_024);
        long fin = System.nanoTime() + espera.toNanos();
        for (long queda = espera.toNanos(); queda > 0; queda = fin - System.nanoTime()) {
            // Less than a millisecond would be rounded down to none, which means for ever.
            long mirada = Math.max(1, Math.min(MIRADA_MS, TimeUnit.NANOSECONDS.toMillis(queda)));
            entrada.awaitReadable(mirada, TimeUnit.MILLISECONDS);
            if (entrada.read(sobrante.clear()) == -1) {
                throw new EOFException("The client went away");
            }
            if (!vigente.getAsBoolean()) {
                throw new InterruptedIOException("The simulator was reset");
            }
        }
    }

    /** Ends the connection with RST instead of FIN. */
    void romper() throws IOException {
        conexion.setOption(Options.CLOSE_ABORT, true);
        close();
    }

    @Override
    public void close() throws IOException {
        conexion.close();
    }
}
