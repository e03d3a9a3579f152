package es.isr.crm.testing.suite;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with one more WAR that holds the tests. */
public class TestApplication implements DeploymentScenarioGenerator {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TESTS = "tests.war";

    /** What drives browsers and servers stays outside. */
    private static final String INSIDE = "es/isr/crm/(?!testing/(browser|suite)/).*(?<!BrowserIT)\\.(class|csv)";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("isr-crm", ear()));
    }

    /** Writes the same down as a file, for an installation that a script starts. */
    public static Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ear().as(ZipExporter.class).exportTo(file.toFile(), true);
        return file.toAbsolutePath();
    }

    private static EnterpriseArchive ear() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ear")));
        String descriptor = descriptor(ear);
        ear.delete(DESCRIPTOR);
        ear.addAsManifestResource(new StringAsset(descriptor), "application.xml");
        ear.addAsModule(Testable.archiveToTest(tests()));
        return ear;
    }

    private static WebArchive tests() {
        WebArchive war =
                ShrinkWrap.create(WebArchive.class, TESTS).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        Path classes = Path.of(System.getProperty("test.classes"));
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> classes.relativize(file).toString().matches(INSIDE))
                    .forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + classes.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withMailServer(war);
    }

    /** The mail server of the tests reads what it gets with the server's own mail library. */
    private static WebArchive withMailServer(WebArchive war) {
        File library = new File(GreenMail.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return war.addAsLibrary(library)
                .setManifest(new StringAsset("Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail\n"));
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (InputStream built = ear.get(DESCRIPTOR).getAsset().openStream()) {
            String modules = new String(built.readAllBytes(), StandardCharsets.UTF_8);
            int end = modules.lastIndexOf("</module>") + "</module>".length();
            return modules.substring(0, end)
                    + "<module><web><web-uri>" + TESTS + "</web-uri><context-root>/tests</context-root></web></module>"
                    + modules.substring(end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
