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

/** A way to PSO that a test can cut: while it is cut, connections are refused. */
final class Desvio implements AutoCloseable {

    private final URI target;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket door;

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

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
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
