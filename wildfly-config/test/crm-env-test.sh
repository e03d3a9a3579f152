#!/usr/bin/env bash
# What bin/crm-env.sh makes of an environment, as a table. Runs in the build, under every POSIX shell that is at hand.
set -u
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." || exit 1

FAILED=0
RUN=0
GOOD=(DATABASE_URL=mysql://u:p@db/crm PSO_BASE_URL=http://pso/api PSO_USERNAME=crm PSO_PASSWORD=secreto)
DEFAULTS='connectionTimeZone=UTC&rewriteBatchedStatements=true&connectTimeout=10000&socketTimeout=600000'

# reads NAME=VALUE… : what crm_env says and derives with exactly this environment.
reads() {
    env -i PATH="$PATH" "$@" "$SHELL_UNDER_TEST" -c '
        . bin/crm-env.sh
        crm_env 2>&1 || { echo "status=$?"; exit; }
        echo "url=$CRM_DB_URL user=$CRM_DB_USER password=$CRM_DB_PASSWORD"
        echo "pso=$PSO_BASE_URL timeout=$PSO_TIMEOUT mode=$PSO_MODE simulador=$PSO_SIMULADOR"
        echo "mail=${EMAIL_HOST:-none} port=${EMAIL_PORT:-} ssl=${CRM_MAIL_SSL:-} tls=${CRM_MAIL_TLS:-} auth=${CRM_MAIL_AUTH:-} from=${EMAIL_FROM:-}"'
}

# expect TEXT NAME=VALUE… : TEXT is in what it says.
expect() {
    local wanted=$1 got
    shift
    RUN=$((RUN + 1))
    got=$(reads "$@")
    if [[ $got != *"$wanted"* ]]; then
        FAILED=$((FAILED + 1))
        printf 'FAILED (%s) with %s\n  wanted: %s\n  got: %s\n' "$SHELL_UNDER_TEST" "$*" "$wanted" "$got" >&2
    fi
}

# never TEXT NAME=VALUE… : TEXT is not in what it says.
never() {
    local unwanted=$1 got
    shift
    RUN=$((RUN + 1))
    got=$(reads "$@")
    if [[ $got == *"$unwanted"* ]]; then
        FAILED=$((FAILED + 1))
        printf 'FAILED (%s) with %s\n  unwanted: %s\n  got: %s\n' "$SHELL_UNDER_TEST" "$*" "$unwanted" "$got" >&2
    fi
}

# database URL WANTED: the rest of the environment is good.
database() { expect "$2" "${GOOD[@]}" DATABASE_URL="$1"; }
with() { expect "$1" "${GOOD[@]}" "${@:2}"; }

table() {
    # Forms of the address
    database 'mysql://u:p@db:3307/crm' "url=jdbc:mysql://db:3307/crm?$DEFAULTS user=u password=p"
    database 'mysql://u:p@db/crm' 'url=jdbc:mysql://db:3306/crm?'
    database 'mariadb://u:p@db/crm' 'url=jdbc:mysql://db:3306/crm?'
    database 'jdbc:mysql://u:p@db/crm' 'url=jdbc:mysql://db:3306/crm?'
    database 'jdbc:mariadb://db:3308/crm?user=ana&password=p%26w' "url=jdbc:mysql://db:3308/crm?$DEFAULTS user=ana password=p&w"
    database 'mysql://u:p@[2001:db8::1]:3307/crm' 'url=jdbc:mysql://[2001:db8::1]:3307/crm?'
    database 'mysql://u:p@[::1]/crm' 'url=jdbc:mysql://[::1]:3306/crm?'
    database 'mysql://u:p@10.0.0.5/crm' 'url=jdbc:mysql://10.0.0.5:3306/crm?'
    # User and password are percent-encoded, in UTF-8
    database 'mysql://us%40r:p%40s%2Fs%3A%25@db/crm' 'user=us@r password=p@s/s:%'
    database 'mysql://u:contrase%C3%B1a@db/crm' 'password=contraseña'
    database 'mysql://u:a:b@c@db/crm' 'user=u password=a:b@c'
    database 'mysql://u:a+b$HOME`id`"@db/crm' 'password=a+b$HOME`id`"'
    # Parameters stay, ours do not overrule them
    database 'mysql://u:p@db/crm?sslMode=REQUIRED&useUnicode=true' "crm?sslMode=REQUIRED&useUnicode=true&$DEFAULTS user"
    database 'mysql://u:p@db/crm?connectTimeout=5&&' 'crm?connectTimeout=5&connectionTimeZone=UTC&rewriteBatchedStatements=true&socketTimeout=600000 user'
    # Malformed
    database 'postgres://u:p@db/crm' 'DATABASE_URL debe empezar por'
    database 'mysql://db/crm' 'DATABASE_URL no dice usuario'
    database 'mysql://u@db/crm' 'DATABASE_URL no dice clave'
    database 'mysql://u:@db/crm' 'DATABASE_URL no dice clave'
    database 'mysql://u:p@db' 'DATABASE_URL no dice la base de datos'
    database 'mysql://u:p@db/' 'DATABASE_URL no dice la base de datos'
    database 'mysql://u:p@/crm' 'falta el servidor'
    database 'mysql://u:p@db:puerto/crm' 'el puerto debe ser un número'
    database 'mysql://u:p@db:70000/crm' 'el puerto debe ser un número'
    database 'mysql://u:p@db:/crm' 'el puerto debe ser un número'
    database 'mysql://u:p@::1/crm' 'una dirección IPv6 va entre corchetes'
    database 'mysql://u:p@[::xyz]/crm' 'IPv6 del servidor no es válida'
    database 'mysql://u:100%@db/crm' 'hay un % mal escrito en clave'
    database 'mysql://u:p%0Aq@db/crm' 'hay un % mal escrito en clave'
    database 'mysql://u:p/q@db/crm' 'una «/» en la clave se escribe %2F'
    never 'sup3rs3creta' "${GOOD[@]}" DATABASE_URL='mysql://u:sup3rs3creta%@db:x/crm'

    # Everything that is missing is in one list, and an empty value is a missing one
    for name in DATABASE_URL PSO_BASE_URL PSO_USERNAME PSO_PASSWORD; do
        expect "$name no está" PATH="$PATH"
        with "$name no está" "$name="
    done
    with 'status=1' PSO_USERNAME=
    never 'ISR CRM no puede' "${GOOD[@]}"

    # PSO
    with 'pso=http://pso/api timeout=30000 mode=normal simulador=false'
    with 'pso=https://pso.red.local:8443/api/ timeout=5000 mode=observar' PSO_BASE_URL=https://pso.red.local:8443/api/ PSO_TIMEOUT=5000 PSO_MODE=observar
    with 'pso=http://[::1]:8090/ ' PSO_BASE_URL='http://[::1]:8090/'
    with 'PSO_BASE_URL debe empezar por http' PSO_BASE_URL=ftp://pso
    with 'PSO_BASE_URL debe empezar por http' PSO_BASE_URL=servidor-pso/api
    with 'PSO_BASE_URL no dice el servidor' PSO_BASE_URL=http:///api
    with 'PSO_BASE_URL no lleva usuario' PSO_BASE_URL=http://a:b@pso/api
    with 'PSO_BASE_URL no lleva espacios' 'PSO_BASE_URL=http://pso/api?x=1'
    with 'PSO_BASE_URL: el puerto' PSO_BASE_URL=http://pso:80a/api
    with 'PSO_TIMEOUT debe ser un número' PSO_TIMEOUT=30s
    with 'PSO_TIMEOUT debe ser un número' PSO_TIMEOUT=5
    with 'PSO_MODE debe ser una de estas palabras: normal observar' PSO_MODE=lectura
    with 'PSO_SIMULADOR debe ser' PSO_SIMULADOR=1

    # Mail is all or nothing
    with 'mail=none'
    with 'mail=none' EMAIL_HOST= EMAIL_USER= EMAIL_PORT=
    with 'mail=smtp port=587 ssl=false tls=true auth=true from=a@b.es' EMAIL_HOST=smtp EMAIL_USER=a@b.es EMAIL_PASSWORD=x
    with 'mail=smtp port=465 ssl=true tls=false auth=false from=a@b.es' EMAIL_HOST=smtp EMAIL_SECURE=true EMAIL_FROM=a@b.es
    with 'from=ISR <a@b.es>' EMAIL_HOST=smtp 'EMAIL_FROM=ISR <a@b.es>'
    with 'EMAIL_HOST no está, pero sí otras' EMAIL_USER=a EMAIL_PASSWORD=b
    with 'EMAIL_PASSWORD no está' EMAIL_HOST=smtp EMAIL_USER=a@b.es
    with 'EMAIL_USER no está' EMAIL_HOST=smtp EMAIL_PASSWORD=b EMAIL_FROM=a@b.es
    with 'EMAIL_FROM debe ser la dirección' EMAIL_HOST=smtp EMAIL_USER=ana EMAIL_PASSWORD=b
    with 'EMAIL_SECURE debe ser' EMAIL_HOST=smtp EMAIL_SECURE=ssl EMAIL_FROM=a@b.es
    with 'EMAIL_PORT debe ser' EMAIL_HOST=smtp EMAIL_PORT=smtp EMAIL_FROM=a@b.es

    # The identity provider is all or nothing
    local oidc=(OIDC_ISSUER=https://id.isp.example/realms/isp OIDC_CLIENT_ID=crm OIDC_CLIENT_SECRET=s CRM_PUBLIC_URL=https://crm.isp.example)
    never 'ISR CRM no puede' "${GOOD[@]}" "${oidc[@]}"
    never 'ISR CRM no puede' "${GOOD[@]}" "${oidc[@]}" OIDC_ADMIT_CLAIM=realm_access.roles=crm OIDC_ADMIT_DOMAINS=isp.example,isp.es OIDC_NAME='ISP'
    never 'ISR CRM no puede' "${GOOD[@]}" "${oidc[@]}" OIDC_ISSUER=http://127.0.0.1:8180/realms/isp CRM_PUBLIC_URL=http://localhost:8080
    never 'ISR CRM no puede' "${GOOD[@]}" OIDC_ISSUER= OIDC_CLIENT_ID=
    with 'OIDC_ISSUER no está, pero sí otras' OIDC_CLIENT_ID=crm
    with 'OIDC_ISSUER no está, pero sí otras' OIDC_OWNER_SUBJECT=1
    for name in OIDC_CLIENT_ID OIDC_CLIENT_SECRET CRM_PUBLIC_URL; do
        with "$name no está" "${oidc[@]}" "$name="
    done
    with 'OIDC_ISSUER debe empezar por https' "${oidc[@]}" OIDC_ISSUER=http://id.isp.example
    with 'OIDC_ISSUER debe empezar por https' "${oidc[@]}" OIDC_ISSUER=http://127.0.0.1.isp.example
    with 'OIDC_ISSUER debe empezar por https' "${oidc[@]}" OIDC_ISSUER=id.isp.example
    with 'sin /.well-known' "${oidc[@]}" OIDC_ISSUER=https://id.isp.example/.well-known/openid-configuration
    with 'CRM_PUBLIC_URL debe empezar por https' "${oidc[@]}" CRM_PUBLIC_URL=http://crm.isp.example
    with 'OIDC_ADMIT_CLAIM debe ser dato=valor' "${oidc[@]}" OIDC_ADMIT_CLAIM=crm
    with 'OIDC_ADMIT_DOMAINS lleva dominios enteros' "${oidc[@]}" OIDC_ADMIT_DOMAINS=@isp.example
    never 'sup3rs3creta' "${GOOD[@]}" OIDC_ISSUER=http://x OIDC_CLIENT_SECRET=sup3rs3creta

    # The server itself
    with 'CRM_HTTP_PORT debe ser un número' CRM_HTTP_PORT=80a
    with 'CRM_MANAGEMENT_PORT debe ser un número' CRM_MANAGEMENT_PORT=99999
    with 'CRM_DB_POOL_MAX debe ser un número' CRM_DB_POOL_MAX=muchas
    with 'CRM_PROXY_HTTPS debe ser' CRM_PROXY_HTTPS=si
    with 'CRM_HORARIOS debe ser' CRM_HORARIOS=no
    with 'url=' CRM_CLAVE_SECRETOS=q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k=
    with 'CRM_CLAVE_SECRETOS debe ser' CRM_CLAVE_SECRETOS=corta
    with 'CRM_CLAVE_SECRETOS debe ser' CRM_CLAVE_SECRETOS='q83vASNFZ4mrze8BI0VniavN7wEjRWeJ q83vASNFZ4='
    never 'corta' "${GOOD[@]}" CRM_CLAVE_SECRETOS=corta
}

for SHELL_UNDER_TEST in bash dash; do
    command -v "$SHELL_UNDER_TEST" >/dev/null && table
done
echo "crm-env.sh: $RUN checks, $FAILED failed"
[ "$FAILED" -eq 0 ]
