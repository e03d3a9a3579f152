package es.isr.crm.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says to the server of the tests word for word what no client of HTTP would, from an address of this machine that one
 * chooses: all of 127.0.0.0/8 are.
 */
public final class Conexion {

    private static final int PATIENCE_MILLIS = 60_000;

    private final String from;

    private Conexion(String from) {
        this.from = from;
    }

    public static Conexion nueva() {
        return new Conexion("127.0.0.1");
    }

    public static Conexion desde(String address) {
        return new Conexion(address);
    }

    /** Asks for an address, spelled exactly so. */
    public Dicho get(String address, String... headers) {
        return pedir("GET", address, headers);
    }

    /** Asks by any method, without a body. */
    public Dicho pedir(String method, String address, String... headers) {
        return decir(head(method, address, headers) + "\r\n");
    }

    /** Sends a form. */
    public Dicho post(String address, Map<String, String> form, String... headers) {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return decir(
                head("POST", address, headers) + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body);
    }

    /** The beginning of a request, up to the headers of the body. */
    public static String head(String method, String address, String... headers) {
        StringBuilder head =
                new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            if ("Host".equals(headers[i])) {
                head.delete(head.indexOf("Host: "), head.indexOf("Connection: "));
            }
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return head.toString();
    }

    /** Sends these characters, and gives all that comes back. */
    public Dicho decir(String words) {
        return decir(out -> out.write(words.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Sends what is written, as far as the server takes it, and gives all that comes back. */
    public Dicho decir(Palabras words) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv("CRM_HTTP_PORT"))));
            socket.setSoTimeout(PATIENCE_MILLIS);
            send(words, socket.getOutputStream());
            return new Dicho(listen(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has heard enough closes the door: then only what was said before counts. */
    private static void send(Palabras words, OutputStream out) throws IOException {
        try {
            words.write(out);
            out.flush();
        } catch (SocketException closed) {
            return;
        }
    }

    private static String listen(Socket socket) throws IOException {
        StringBuilder heard = new StringBuilder();
        byte[] piece = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(piece);
                    read >= 0;
                    read = socket.getInputStream().read(piece)) {
                heard.append(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException reset) {
            return heard.toString();
        }
        return heard.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is sent. */
    @FunctionalInterface
    public interface Palabras {
        void write(OutputStream out) throws IOException;
    }

    /**
     * An answer.
     *
     * @param texto all of it, a character for a byte; empty when the connection was closed without one
     */
    public record Dicho(String texto) {

        /** Its status; 0 when there was none. */
        public int status() {
            return texto.startsWith("HTTP/1.1 ") ? Integer.parseInt(texto.substring(9, 12)) : 0;
        }

        /** Whether it is a status and headers, and nothing else. */
        public boolean isVacio() {
            String body = texto.substring(headers().length());
            return body.isBlank() || body.equals("\r\n\r\n0\r\n\r\n");
        }

        /** Its headers, as they came. */
        public String headers() {
            int end = texto.indexOf("\r\n\r\n");
            return end < 0 ? texto : texto.substring(0, end);
        }
    }
}
