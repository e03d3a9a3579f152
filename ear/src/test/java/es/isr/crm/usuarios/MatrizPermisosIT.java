package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoSistema;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the matrix forbids is refused by the container, and what it allows is not: each method of each boundary is
 * called in each role, and by nobody. The arguments are empty, so that who is let in fails on them and changes nothing.
 */
@EnServidor
class MatrizPermisosIT {

    private static final Map<Class<?>, Object> EMPTY =
            Map.of(boolean.class, false, int.class, 0, long.class, 0L, Map.class, Map.of(), List.class, List.of());

    private final MatrizPermisos matriz = MatrizPermisos.load();

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    @Inject
    private ComoSistema sistema;

    @Test
    void containerRefusesExactlyWhatTheMatrixForbids() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String name : matriz.metodos()) {
            Set<String> allowed = matriz.metodo(name).orElseThrow();
            for (Method method : methods(name)) {
                for (Map.Entry<String, Como> caller : callers().entrySet()) {
                    boolean admitted = caller.getValue().call(() -> admits(method));
                    if (admitted != allowed.contains(caller.getKey())) {
                        wrong.add(caller.getKey() + (admitted ? " gets into " : " is kept out of ") + name);
                    }
                }
                if (admits(method) != allowed.contains(MatrizPermisos.ANONIMO)) {
                    wrong.add("who has not signed in is not treated as the matrix says by " + name);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private Map<String, Como> callers() {
        Map<String, Como> callers = new LinkedHashMap<>();
        callers.put(Rol.ADMIN_ROLE, admin);
        callers.put(Rol.USER_ROLE, user);
        callers.put(Rol.TECNICO_ROLE, tecnico);
        callers.put(Rol.COMERCIAL_ROLE, comercial);
        callers.put(Rol.SISTEMA, sistema);
        return callers;
    }

    private static List<Method> methods(String name) throws ClassNotFoundException {
        String[] parts = name.split("\\.");
        List<Method> methods = Arrays.stream(boundary(parts[0], parts[1]).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[2]) && Modifier.isPublic(method.getModifiers()))
                .toList();
        assertFalse(methods.isEmpty(), "no method " + name);
        return methods;
    }

    /** What starts jobs is in the module of the jobs. */
    private static Class<?> boundary(String component, String service) throws ClassNotFoundException {
        try {
            return Class.forName("es.isr.crm." + component + ".boundary." + service);
        } catch (ClassNotFoundException e) {
            return Class.forName("es.isr.crm.batch." + component + "." + service);
        }
    }

    private static boolean admits(Method method) throws IllegalAccessException {
        Object bean = CDI.current().select(method.getDeclaringClass()).get();
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(EMPTY::get).toArray();
        try {
            method.invoke(bean, arguments);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof EJBAccessException);
        }
    }
}
