package es.isr.crm.correo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the application and a mail server, passes on what both say, and does wrong what a test wants: refuses an
 * address or the sender, breaks off in the middle of a message, or swallows the answer to a whole one.
 */
public final class SmtpAveriado implements AutoCloseable {

    private final ServerSocket listener;
    private final int server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger conexiones = new AtomicInteger();
    private final Map<String, String> rechazos = new ConcurrentHashMap<>();
    private final Map<String, String> trasMensaje = new ConcurrentHashMap<>();
    private final Set<String> cortados = ConcurrentHashMap.newKeySet();
    private final Set<String> mudos = ConcurrentHashMap.newKeySet();
    private volatile String remitente;

    SmtpAveriado(int port, int server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    /** An address is answered so, as {@code 550 5.1.1 No such user}. */
    public void rechazar(String direccion, String respuesta) {
        rechazos.put(direccion, respuesta);
    }

    /** An address is taken again. */
    public void admitir(String direccion) {
        rechazos.remove(direccion);
    }

    /** Whole messages for an address are answered so, and not accepted. */
    public void rechazarMensaje(String direccion, String respuesta) {
        trasMensaje.put(direccion, respuesta);
    }

    /** Messages for an address break off before their end. */
    public void cortar(String direccion) {
        cortados.add(direccion);
    }

    /** Messages for an address are accepted, and the answer is lost. */
    public void enmudecer(String direccion) {
        mudos.add(direccion);
    }

    /** Every sender is answered so; null, and senders are welcome again. */
    public void rechazarRemitente(String respuesta) {
        remitente = respuesta;
    }

    /** How many connections there have been. */
    public int conexiones() {
        return conexiones.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                conexiones.incrementAndGet();
                open.add(client);
                thread(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            open.add(upstream);
            new Dialogo(client, upstream).run();
        } catch (IOException e) {
            // Either side hung up: that is how a dialogue ends.
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "smtp-averiado");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection. */
    private final class Dialogo {

        private final BufferedReader fromClient;
        private final OutputStream toClient;
        private final BufferedReader fromServer;
        private final OutputStream toServer;
        private String to = "";

        Dialogo(Socket client, Socket upstream) throws IOException {
            fromClient = reader(client);
            toClient = client.getOutputStream();
            fromServer = reader(upstream);
            toServer = upstream.getOutputStream();
        }

        void run() throws IOException {
            relayReply();
            String line = fromClient.readLine();
            while (line != null && answer(line)) {
                line = fromClient.readLine();
            }
        }

        /** Whether the dialogue goes on. */
        private boolean answer(String line) throws IOException {
            if (line.startsWith("MAIL FROM:") && remitente != null) {
                write(toClient, remitente);
                return true;
            }
            if (line.startsWith("RCPT TO:")) {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                String refusal = rechazos.get(to);
                if (refusal != null) {
                    write(toClient, refusal);
                    return true;
                }
            }
            if (line.equals("DATA") && (cortados.contains(to) || trasMensaje.containsKey(to))) {
                return refuseMessage();
            }
            write(toServer, line);
            boolean accepted = relayReply();
            return !line.equals("DATA") || !accepted || message();
        }

        /** The server behind hears nothing of it. */
        private boolean refuseMessage() throws IOException {
            write(toServer, "RSET");
            fromServer.readLine();
            write(toClient, "354 Go ahead");
            String line = fromClient.readLine();
            if (cortados.contains(to)) {
                return false;
            }
            while (line != null && !line.equals(".")) {
                line = fromClient.readLine();
            }
            write(toClient, trasMensaje.get(to));
            return true;
        }

        private boolean message() throws IOException {
            String line = fromClient.readLine();
            while (line != null && !line.equals(".")) {
                write(toServer, line);
                line = fromClient.readLine();
            }
            write(toServer, ".");
            if (mudos.contains(to)) {
                fromServer.readLine();
                return false;
            }
            relayReply();
            return true;
        }

        /** Passes a reply on, all its lines; whether it is a good one. */
        private boolean relayReply() throws IOException {
            String line;
            do {
                line = fromServer.readLine();
                if (line == null) {
                    throw new IOException("hung up");
                }
                write(toClient, line);
            } while (line.length() > 3 && line.charAt(3) == '-');
            return line.startsWith("2") || line.startsWith("3");
        }

        private void write(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        private BufferedReader reader(Socket socket) throws IOException {
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }
    }
}
