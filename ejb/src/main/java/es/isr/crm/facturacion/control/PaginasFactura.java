package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.LineaImpresa;
import es.isr.crm.facturacion.entity.PaginaFactura;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the lines of an invoice on pages before it is printed, so that each page can say what was carried over. Heights are in
 * tenths of a millimetre and rather too high than too low: a page with room left is whole, one that overflows is not.
 */
final class PaginasFactura {

    /** What lines may take on the first page, below who issues and who pays. */
    private static final int PRIMERA = 1600;

    private static final int SIGUIENTES = 2440;

    /** Breakdown with one group, and sums. */
    private static final int CIERRE = 360;

    private static final int GRUPO = 90;

    /** Heading of a table with its margin. */
    private static final int CABECERA = 160;

    /** What was carried over, or will be. */
    private static final int ARRASTRE = 65;

    private static final int RENGLON = 46;

    /** Space and line between two lines. */
    private static final int ENTRE = 29;

    /** Room for a description, in hundredths of the width of a middling letter; words that move to the next row take some. */
    private static final int ANCHO = 4500;

    /** The last letter of the alphabets of the west. */
    private static final int LATIN = 0x24F;

    private static final int WIDE = 150;
    private static final int MIDDLING = 105;
    private static final int NARROW = 70;

    private final List<PaginaFactura> pages = new ArrayList<>();
    private final int closing;
    private int left = PRIMERA;

    private PaginasFactura(int closing) {
        this.closing = closing;
    }

    /** Lines with tax first, then those without, each in their order. */
    static List<PaginaFactura> of(List<LineaImpresa> lineas) {
        List<List<LineaImpresa>> modes = Stream.of(ModoPrecio.PVP, ModoPrecio.NETO)
                .map(modo ->
                        lineas.stream().filter(linea -> linea.modo() == modo).toList())
                .filter(group -> !group.isEmpty())
                .toList();
        long groups = lineas.stream()
                .map(linea -> List.of(linea.modo(), linea.porcentaje()))
                .distinct()
                .count();
        PaginasFactura paginas = new PaginasFactura(CIERRE + GRUPO * (int) (groups - 1));
        for (int i = 0; i < modes.size(); i++) {
            paginas.add(modes.get(i), i == modes.size() - 1);
        }
        return List.copyOf(paginas.pages);
    }

    private void add(List<LineaImpresa> lineas, boolean last) {
        BigDecimal before = null;
        BigDecimal sum = BigDecimal.ZERO.setScale(2);
        List<LineaImpresa> page = new ArrayList<>();
        left -= CABECERA;
        for (int i = 0; i < lineas.size(); i++) {
            LineaImpresa linea = lineas.get(i);
            int height = height(linea);
            int after = i < lineas.size() - 1 ? ARRASTRE : last ? closing : 0;
            if (!page.isEmpty() && height + after > left) {
                pages.add(new PaginaFactura(linea.modo(), before, page, sum, true));
                before = sum;
                page = new ArrayList<>();
                left = SIGUIENTES - CABECERA - ARRASTRE;
            }
            page.add(linea);
            left -= height;
            sum = sum.add(linea.importe());
        }
        boolean full = !last && left < CABECERA + RENGLON + ENTRE + ARRASTRE;
        pages.add(new PaginaFactura(lineas.get(0).modo(), before, page, null, full));
        if (full) {
            left = SIGUIENTES;
        }
    }

    /** Height of a line: its description, which may wrap, and its days. */
    private static int height(LineaImpresa linea) {
        int width = linea.descripcion().codePoints().map(PaginasFactura::width).sum();
        int rows = Math.max(1, (width + ANCHO - 1) / ANCHO) + (linea.desde() == null ? 0 : 1);
        return rows * RENGLON + ENTRE;
    }

    /** Width of a letter, in hundredths of that of a middling one. */
    private static int width(int letter) {
        if (Character.isUpperCase(letter) || letter == 'm' || letter == 'w' || letter > LATIN) {
            return WIDE;
        }
        return Character.isLowerCase(letter) || Character.isDigit(letter) ? MIDDLING : NARROW;
    }
}
