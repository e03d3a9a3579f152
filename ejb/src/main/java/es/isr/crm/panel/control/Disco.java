package es.isr.crm.panel.control;

import java.io.File;

/** The disk that this node writes on: its log, its transactions and what is uploaded pass through it. */
final class Disco {

    private static final int ALL = 100;

    private Disco() {}

    /** How much of a hundred is free, rounded down; all of it when the system does not tell. */
    static int libre() {
        File data = new File(System.getProperty("jboss.server.data.dir", "."));
        long total = data.getTotalSpace();
        return total < ALL ? ALL : (int) (data.getUsableSpace() / (total / ALL));
    }
}
