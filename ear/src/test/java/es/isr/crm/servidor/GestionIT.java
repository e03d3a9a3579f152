package es.isr.crm.servidor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.testing.suite.Entorno.Respuesta;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an operator finds in the management console: the application, its database and its jobs. */
class GestionIT extends FueraDelServidor {

    private static final String DEPLOYMENT =
            "{\"operation\":\"read-attribute\",\"address\":[{\"deployment\":\"isr-crm.ear\"}],\"name\":\"status\"}";
    private static final String TEST_CONNECTION = "{\"operation\":\"test-connection-in-pool\",\"address\":"
            + "[{\"subsystem\":\"datasources\"},{\"data-source\":\"IsrCrm\"}]}";
    private static final String DATASOURCE = "{\"operation\":\"read-resource\",\"include-runtime\":true,\"address\":"
            + "[{\"subsystem\":\"datasources\"},{\"data-source\":\"IsrCrm\"}]}";
    private static final String JOBS = "{\"operation\":\"read-resource\",\"include-runtime\":true,\"recursive\":true,"
            + "\"address\":[{\"deployment\":\"isr-crm.ear\"},{\"subdeployment\":\"isr-crm-batch.jar\"},"
            + "{\"subsystem\":\"batch-jberet\"}]}";

    private static final String HSTS = "{\"operation\":\"read-resource\",\"address\":[{\"subsystem\":\"undertow\"},"
            + "{\"configuration\":\"filter\"},{\"response-header\":\"hsts\"}]}";
    private static final String PUBLIC =
            "{\"operation\":\"read-resource\",\"include-runtime\":true,\"address\":[{\"interface\":\"public\"}]}";

    @Test
    void operatorSeesApplicationDatabaseAndJobs() {
        Authenticator operator = user("operador", "Operator");
        assertTrue(ok(operator, DEPLOYMENT).contains("\"OK\""));
        assertTrue(ok(operator, DATASOURCE).contains("TRANSACTION_READ_COMMITTED"));
        ok(operator, TEST_CONNECTION);
        assertTrue(ok(operator, JOBS).contains("comprobar-invariantes"));
    }

    @Test
    void monitorLooksAndMayNotAct() {
        Authenticator monitor = user("vigilante", "Monitor");
        assertTrue(ok(monitor, DEPLOYMENT).contains("\"OK\""));
        Respuesta refusal = Entorno.operation(monitor, TEST_CONNECTION);
        assertEquals(403, refusal.status());
        assertTrue(refusal.body().contains("WFLYCTL0313"), refusal.body());
    }

    @Test
    void nobodyElseIsLetIn() {
        assertEquals(401, Entorno.management("/management").statusCode());
    }

    @Test
    void passwordOfTheDatabaseIsNotTold() {
        String datasource = ok(user("operador", "Operator"), DATASOURCE);
        assertFalse(datasource.contains(System.getenv("CRM_DB_PASSWORD")), "the password is in the answer");
    }

    @Test
    void serverIsForThisMachineAndTellsBrowsersToStayWithHttps() {
        Authenticator monitor = user("vigilante", "Monitor");

        assertTrue(ok(monitor, HSTS).contains("max-age=31536000; includeSubDomains"), "strict transport");
        assertTrue(ok(monitor, PUBLIC).contains("\"resolved-address\" : \"127.0.0.1\""), ok(monitor, PUBLIC));
    }

    private static String ok(Authenticator user, String operation) {
        Respuesta answer = Entorno.operation(user, operation);
        assertEquals(200, answer.status(), answer.body());
        return answer.body();
    }

    /** The script says the password once. */
    private static Authenticator user(String name, String role) {
        String said = Entorno.run("console-user", name, role);
        Matcher password = Pattern.compile("contraseña (\\S+)").matcher(said);
        assertTrue(password.find(), said);
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password.group(1).toCharArray());
            }
        };
    }
}
