package es.isr.crm.testing.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the server was at when something did not come: for the message of a failure that nobody was there to see. */
public final class Parte {

    private static final int FRAMES = 14;
    private static final int LONGEST = 6000;

    private Parte() {}

    /** The threads of the server that are in the application or serve a request, the upper part of their stacks. */
    public static String servidor() {
        String threads = ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(Parte::isServidor)
                .map(Parte::stacks)
                .collect(Collectors.joining("\n"));
        return threads.length() > LONGEST ? threads.substring(0, LONGEST) + "…" : threads;
    }

    private static boolean isServidor(long pid) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"), StandardCharsets.ISO_8859_1)
                    .contains("-Djboss.server.base.dir=" + System.getProperty("server.base"));
        } catch (IOException e) {
            return false; // it has ended meanwhile
        }
    }

    private static String stacks(long pid) {
        try {
            Process jstack = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            String.valueOf(pid))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(jstack.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(said.split("\n\n"))
                    .filter(thread -> thread.contains("es.isr.crm.") || thread.contains("io.undertow.servlet."))
                    .map(thread ->
                            thread.lines().limit(FRAMES).map(Parte::shorter).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "no stacks of " + pid + ": " + e;
        }
    }

    /** Which thread, and where it is, without addresses and modules. */
    private static String shorter(String line) {
        return line.startsWith("\"")
                ? line.replaceFirst("\" .*", "\"")
                : line.replaceFirst("^\\s+at (?:.*//)?(?:java\\.base@[\\d.]+/)?", "  ")
                        .replaceFirst("deployment\\.[^/]*//", "");
    }
}
