package es.isr.crm.red;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A way to PSO that a test can cut, so that connections are refused, or block, so that nothing arrives. */
final class Desvio implements AutoCloseable {

    private final URI target;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket door;
    private volatile boolean held;
    private volatile boolean holding;

    Desvio(URI target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        this.port = door.getLocalPort();
        accept(door);
    }

    /** PSO's address by this way. */
    String base() {
        return "http://127.0.0.1:" + port + "/api/";
    }

    /** What comes from now on is taken in and not passed on. */
    void hold() {
        held = true;
    }

    /** Whether something is held. */
    boolean isHolding() {
        return holding;
    }

    /** What was held is lost; what comes from now on is passed on again. */
    void letPass() {
        held = false;
        holding = false;
    }

    void cut() throws IOException {
        door.close();
    }

    void restore() throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        accept(door);
    }

    private void accept(ServerSocket open) {
        threads.execute(() -> {
            try {
                while (true) {
                    Socket in = open.accept();
                    Socket out = new Socket(target.getHost(), target.getPort());
                    threads.execute(() -> pump(in, out));
                    threads.execute(() -> pump(out, in));
                }
            } catch (IOException e) {
                // Cut.
                return;
            }
        });
    }

    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (held) {
                    holding = true;
                } else {
                    out.write(buffer, 0, n);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // One of the two has gone; so does the other.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
