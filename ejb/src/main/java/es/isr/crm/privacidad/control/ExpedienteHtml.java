package es.isr.crm.privacidad.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.shared.control.Reloj;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The tables as a page that any browser shows, without anything that runs or is fetched. What has no value is left out. */
final class ExpedienteHtml implements ExpedienteEscritor {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final Writer page;
    private List<String> columns;
    private boolean empty;

    ExpedienteHtml(OutputStream out, Cliente cliente, Instant now) throws IOException {
        page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write("""
                <!DOCTYPE html>
                <html lang="es">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>Datos personales</title>
                <style>body { font: 14px/1.45 system-ui, sans-serif; margin: 2rem; }
                dl { border-top: 1px solid #999; padding-top: .5rem; display: grid; grid-template-columns: 16rem 1fr; }
                dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }</style>
                </head>
                <body>
                """);
        page.write("<h1>Datos personales de " + inert(cliente.getNombreCompleto()) + "</h1>\n");
        page.write("<p>" + MOMENT.format(now.atZone(Reloj.MADRID)) + "</p>\n");
    }

    @Override
    public void tabla(TablaPersonal tabla) throws IOException {
        empty = true;
        page.write("<h2>" + inert(tabla.titulo()) + "</h2>\n");
    }

    @Override
    public void columnas(List<String> nombres) {
        columns = nombres;
    }

    @Override
    public void fila(List<String> valores) throws IOException {
        empty = false;
        page.write("<dl>\n");
        for (int i = 0; i < columns.size(); i++) {
            if (valores.get(i) != null) {
                page.write("<dt>" + inert(columns.get(i).replace('_', ' ')) + "</dt><dd>" + inert(valores.get(i))
                        + "</dd>\n");
            }
        }
        page.write("</dl>\n");
    }

    @Override
    public void finTabla() throws IOException {
        if (empty) {
            page.write("<p>Nada.</p>\n");
        }
    }

    @Override
    public void close() throws IOException {
        page.write("</body>\n</html>\n");
        page.close();
    }

    private static String inert(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
