package es.isr.crm.simulador.cable;

import es.isr.crm.simulador.Cliente;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that hides nothing of what comes over the wire. */
final class Enchufe implements Closeable {

    private final Socket socket;
    private final InputStream entrada;

    Enchufe(int puerto) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), puerto);
        socket.setSoTimeout(20_000);
        entrada = socket.getInputStream();
    }

    void timeout(Duration espera) throws SocketException {
        socket.setSoTimeout((int) espera.toMillis());
    }

    void post(String json) throws IOException {
        byte[] cuerpo = json.getBytes(StandardCharsets.UTF_8);
        String cabecera = "POST /php/manejador.php HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: "
                + Cliente.AUTORIZACION + "\r\nContent-Type: application/json\r\nContent-Length: " + cuerpo.length
                + "\r\n\r\n";
        socket.getOutputStream().write(cabecera.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(cuerpo);
    }

    String readAll() throws IOException {
        return new String(entrada.readAllBytes(), StandardCharsets.UTF_8);
    }

    String readBody() throws IOException {
        readHead();
        return readAll();
    }

    /** One answer of a connection that stays open. */
    String readAnswer() throws IOException {
        return read(contentLength(readHead()));
    }

    static int contentLength(String cabecera) {
        return Integer.parseInt(cabecera.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    }

    /** The kernel may answer a close with unread data by RST: to the client it is the same, nothing came. */
    String readAllOrReset() throws IOException {
        try {
            return readAll();
        } catch (SocketException e) {
            return "";
        }
    }

    String read(int bytes) throws IOException {
        return new String(entrada.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    String readHead() throws IOException {
        StringBuilder cabecera = new StringBuilder();
        while (cabecera.indexOf("\r\n\r\n") < 0) {
            int uno = entrada.read();
            if (uno == -1) {
                throw new IOException("Cut short: " + cabecera);
            }
            cabecera.append((char) uno);
        }
        return cabecera.toString();
    }

    long drain() throws IOException {
        byte[] trozo = new byte[1 << 20];
        long total = 0;
        for (int leidos = entrada.read(trozo); leidos >= 0; leidos = entrada.read(trozo)) {
            total += leidos;
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
