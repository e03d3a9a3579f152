# shellcheck shell=sh
# Reads the environment that the operator knows, checks it and derives what the server needs from it.
#
# Sourced (POSIX sh) by the server's standalone.conf, by ./crm and by the scripts beside this file, so that a plain
# standalone.sh, systemd and ./crm behave the same. Use: crm_env || exit 1
# With something missing or malformed it prints the whole list on standard error and returns 1. No message shows a secret.
#
# In:  DATABASE_URL PSO_BASE_URL PSO_USERNAME PSO_PASSWORD [PSO_TIMEOUT PSO_MODE PSO_SIMULADOR]
#      [EMAIL_HOST EMAIL_PORT EMAIL_SECURE EMAIL_USER EMAIL_PASSWORD EMAIL_FROM] [CRM_*]
#      [OIDC_ISSUER OIDC_CLIENT_ID OIDC_CLIENT_SECRET OIDC_NAME OIDC_OWNER_SUBJECT OIDC_ADMIT_CLAIM OIDC_ADMIT_DOMAINS]
# Out: CRM_DB_URL CRM_DB_USER CRM_DB_PASSWORD, CRM_MAIL_SSL CRM_MAIL_TLS CRM_MAIL_AUTH, and the defaults of the optional ones

# crm_env [PART…]: everything, or only some of database, pso, mail, oidc and server.
crm_env() {
    crm_problems=
    crm_env_drop_empty
    [ $# -gt 0 ] || set -- database pso mail oidc server
    for crm_part; do
        "crm_env_$crm_part"
    done
    [ -z "$crm_problems" ] && return 0
    {
        echo "ISR CRM no puede arrancar. Falta o está mal en el entorno:"
        printf '%s' "$crm_problems"
        echo "Cada variable se explica en env.example y en el README."
    } >&2
    return 1
}

# Adds a line to the list of what is wrong.
crm_problem() {
    crm_problems="$crm_problems  - $1
"
}

# «NAME=» in a file of variables means that it is not set; an empty value would win over the server's defaults.
crm_env_drop_empty() {
    for crm_name in DATABASE_URL PSO_BASE_URL PSO_USERNAME PSO_PASSWORD PSO_TIMEOUT PSO_MODE PSO_SIMULADOR \
        EMAIL_HOST EMAIL_PORT EMAIL_SECURE EMAIL_USER EMAIL_PASSWORD EMAIL_FROM \
        OIDC_ISSUER OIDC_CLIENT_ID OIDC_CLIENT_SECRET OIDC_NAME OIDC_OWNER_SUBJECT OIDC_ADMIT_CLAIM OIDC_ADMIT_DOMAINS \
        CRM_PUBLIC_URL CRM_HTTP_BIND CRM_HTTP_PORT CRM_MANAGEMENT_PORT CRM_PROXY_HTTPS CRM_STOP_TIMEOUT CRM_DB_WAIT CRM_NODE CRM_HORARIOS \
        CRM_DB_POOL_MIN CRM_DB_POOL_MAX CRM_DB_POOL_LOCAL_MAX CRM_JAVA_SIZING CRM_DEMO CRM_DEMO_PASSWORD \
        CRM_CLAVE_SECRETOS; do
        eval "[ -n \"\${$crm_name:-}\" ] || unset $crm_name"
    done
}

# DATABASE_URL to CRM_DB_URL, CRM_DB_USER and CRM_DB_PASSWORD.
# Forms: mysql://user:password@host[:port]/database[?…] and jdbc:mysql://… or jdbc:mariadb://… (also ?user=…&password=…).
crm_env_database() {
    if [ -z "${DATABASE_URL:-}" ]; then
        crm_problem "DATABASE_URL no está: la dirección de la base de datos, mysql://usuario:clave@servidor:3306/base"
        return
    fi
    case $DATABASE_URL in
        mysql://* | mariadb://* | jdbc:mysql://* | jdbc:mariadb://*) ;;
        *)
            crm_problem "DATABASE_URL debe empezar por mysql://, jdbc:mysql:// o jdbc:mariadb://"
            return
            ;;
    esac
    crm_rest=${DATABASE_URL#*://}
    crm_query=
    case $crm_rest in
        *\?*) crm_query=${crm_rest#*\?} crm_rest=${crm_rest%%\?*} ;;
    esac
    case $crm_rest in
        */*) crm_database=${crm_rest#*/} crm_authority=${crm_rest%%/*} ;;
        *) crm_database='' crm_authority=$crm_rest ;;
    esac
    case $crm_authority in
        *@*) crm_userinfo=${crm_authority%@*} crm_address=${crm_authority##*@} ;;
        *) crm_userinfo='' crm_address=$crm_authority ;;
    esac
    case $crm_userinfo in
        *:*) crm_user=${crm_userinfo%%:*} crm_password=${crm_userinfo#*:} ;;
        *) crm_user=$crm_userinfo crm_password= ;;
    esac
    crm_env_database_query
    crm_env_database_address
    case $crm_database in
        '') crm_problem "DATABASE_URL no dice la base de datos: …@servidor:3306/base" ;;
        *[!A-Za-z0-9_.\$-]*) crm_problem "DATABASE_URL: el nombre de la base de datos tiene caracteres no válidos (una «/» en la clave se escribe %2F)" ;;
    esac
    crm_env_credential crm_user "usuario"
    crm_env_credential crm_password "clave"

    CRM_DB_URL="jdbc:mysql://$crm_address/$crm_database?$crm_parameters"
    CRM_DB_USER=$crm_user
    CRM_DB_PASSWORD=$crm_password
    export CRM_DB_URL CRM_DB_USER CRM_DB_PASSWORD
}

# The query parameters stay as they are; user and password are taken out of them, and ours are added where not given:
# instants travel in UTC whatever the zones of the two machines, inserts in batches, and nobody waits for ever.
crm_env_database_query() {
    crm_parameters=
    while [ -n "$crm_query" ]; do
        crm_pair=${crm_query%%&*}
        case $crm_query in
            *\&*) crm_query=${crm_query#*&} ;;
            *) crm_query= ;;
        esac
        case $crm_pair in
            '') ;;
            user=*) crm_user=${crm_pair#user=} ;;
            password=*) crm_password=${crm_pair#password=} ;;
            *) crm_parameters="$crm_parameters&$crm_pair" ;;
        esac
    done
    for crm_pair in connectionTimeZone=UTC rewriteBatchedStatements=true connectTimeout=10000 socketTimeout=600000; do
        case $crm_parameters in
            *"&${crm_pair%%=*}="*) ;;
            *) crm_parameters="$crm_parameters&$crm_pair" ;;
        esac
    done
    crm_parameters=${crm_parameters#&}
}

# host, host:port, [ipv6] or [ipv6]:port; the port is 3306 when not said.
crm_env_database_address() {
    case $crm_address in
        \[*\]) crm_host=$crm_address crm_port=3306 ;;
        \[*\]:*) crm_host=${crm_address%]:*}] crm_port=${crm_address##*]:} ;;
        *:*:*) crm_host='' crm_port=3306 ;;
        *:*) crm_host=${crm_address%:*} crm_port=${crm_address##*:} ;;
        *) crm_host=$crm_address crm_port=3306 ;;
    esac
    case $crm_host in
        \[*[!0-9A-Fa-f:.%]*\] | \[\]) crm_problem "DATABASE_URL: la dirección IPv6 del servidor no es válida" ;;
        \[*\]) ;;
        '' | *[!A-Za-z0-9._-]*) crm_problem "DATABASE_URL: falta el servidor o no es válido (una dirección IPv6 va entre corchetes; una «@», «/» o «?» en la clave se escribe %40, %2F o %3F)" ;;
    esac
    crm_is_number "$crm_port" 1 65535 || crm_problem "DATABASE_URL: el puerto debe ser un número de 1 a 65535"
    crm_address=$crm_host:$crm_port
}

# Decodes the variable named $1 in place; $2 says in the message what it is.
crm_env_credential() {
    eval "crm_raw=\$$1"
    if [ -z "$crm_raw" ]; then
        crm_problem "DATABASE_URL no dice $2: mysql://usuario:clave@servidor:3306/base"
    elif crm_percent_decode "$crm_raw"; then
        eval "$1=\$crm_decoded"
    else
        crm_problem "DATABASE_URL: hay un % mal escrito en $2 (un % se escribe %25)"
    fi
}

crm_env_pso() {
    if [ -z "${PSO_BASE_URL:-}" ]; then
        crm_problem "PSO_BASE_URL no está: la dirección de PSO, por ejemplo http://servidor-pso/api"
    else
        case $PSO_BASE_URL in
            http://* | https://*) crm_env_pso_address ;;
            *) crm_problem "PSO_BASE_URL debe empezar por http:// o https://" ;;
        esac
    fi
    [ -n "${PSO_USERNAME:-}" ] || crm_problem "PSO_USERNAME no está: el usuario del CRM en PSO"
    [ -n "${PSO_PASSWORD:-}" ] || crm_problem "PSO_PASSWORD no está: la clave de ese usuario en PSO"
    PSO_TIMEOUT=${PSO_TIMEOUT:-30000}
    crm_is_number "$PSO_TIMEOUT" 100 600000 || crm_problem "PSO_TIMEOUT debe ser un número de milisegundos de 100 a 600000"
    PSO_MODE=${PSO_MODE:-normal}
    crm_one_of PSO_MODE normal observar
    PSO_SIMULADOR=${PSO_SIMULADOR:-false}
    crm_one_of PSO_SIMULADOR true false
    export PSO_TIMEOUT PSO_MODE PSO_SIMULADOR
}

crm_env_pso_address() {
    crm_rest=${PSO_BASE_URL#*://}
    crm_address=${crm_rest%%/*}
    case $PSO_BASE_URL in
        *[\?\#]* | *' '*) crm_problem "PSO_BASE_URL no lleva espacios, «?» ni «#»: solo http://servidor[:puerto][/ruta]" ;;
    esac
    case $crm_address in
        *@*) crm_problem "PSO_BASE_URL no lleva usuario ni clave: van en PSO_USERNAME y PSO_PASSWORD" ;;
        '' | :*) crm_problem "PSO_BASE_URL no dice el servidor" ;;
        *\]) ;;
        *:*) crm_is_number "${crm_address##*:}" 1 65535 || crm_problem "PSO_BASE_URL: el puerto debe ser un número de 1 a 65535" ;;
    esac
}

# Mail is one group: without EMAIL_HOST there is none. EMAIL_SECURE=true is TLS from the first byte (port 465);
# false is a plain greeting that changes to TLS when the server offers it (port 587).
crm_env_mail() {
    if [ -z "${EMAIL_HOST:-}" ]; then
        [ -z "${EMAIL_USER:-}${EMAIL_PASSWORD:-}${EMAIL_PORT:-}" ] ||
            crm_problem "EMAIL_HOST no está, pero sí otras EMAIL_*: sin EMAIL_HOST no se envía correo (quite las demás o póngala)"
        return
    fi
    EMAIL_SECURE=${EMAIL_SECURE:-false}
    crm_one_of EMAIL_SECURE true false
    if [ "$EMAIL_SECURE" = true ]; then
        EMAIL_PORT=${EMAIL_PORT:-465} CRM_MAIL_SSL=true CRM_MAIL_TLS=false
    else
        EMAIL_PORT=${EMAIL_PORT:-587} CRM_MAIL_SSL=false CRM_MAIL_TLS=true
    fi
    crm_is_number "$EMAIL_PORT" 1 65535 || crm_problem "EMAIL_PORT debe ser un número de 1 a 65535"
    [ -z "${EMAIL_USER:-}" ] || [ -n "${EMAIL_PASSWORD:-}" ] || crm_problem "EMAIL_PASSWORD no está, y EMAIL_USER sí"
    [ -n "${EMAIL_USER:-}" ] || [ -z "${EMAIL_PASSWORD:-}" ] || crm_problem "EMAIL_USER no está, y EMAIL_PASSWORD sí"
    case ${EMAIL_FROM:=${EMAIL_USER:-}} in
        *?@?*) ;;
        *) crm_problem "EMAIL_FROM debe ser la dirección de correo que firma los mensajes, por ejemplo facturas@isp.example" ;;
    esac
    CRM_MAIL_AUTH=false
    [ -z "${EMAIL_USER:-}" ] || CRM_MAIL_AUTH=true
    export EMAIL_PORT EMAIL_SECURE EMAIL_FROM CRM_MAIL_SSL CRM_MAIL_TLS CRM_MAIL_AUTH
}

# The identity provider is one group too: without OIDC_ISSUER there is only the password. What is signed and what proves
# the CRM goes over TLS, except on this machine, where tests are made.
crm_env_oidc() {
    if [ -z "${OIDC_ISSUER:-}" ]; then
        [ -z "${OIDC_CLIENT_ID:-}${OIDC_CLIENT_SECRET:-}${OIDC_OWNER_SUBJECT:-}${OIDC_ADMIT_CLAIM:-}${OIDC_ADMIT_DOMAINS:-}" ] ||
            crm_problem "OIDC_ISSUER no está, pero sí otras OIDC_*: sin OIDC_ISSUER solo se entra con contraseña (quite las demás o póngala)"
        return
    fi
    crm_env_safe_address OIDC_ISSUER
    case $OIDC_ISSUER in
        *[\?\#]*) crm_problem "OIDC_ISSUER no lleva «?» ni «#»: es la dirección que el proveedor dice de sí mismo, sin /.well-known" ;;
        */.well-known/*) crm_problem "OIDC_ISSUER es la dirección que el proveedor dice de sí mismo, sin /.well-known" ;;
    esac
    [ -n "${OIDC_CLIENT_ID:-}" ] || crm_problem "OIDC_CLIENT_ID no está: cómo se llama el CRM en el proveedor de identidad"
    [ -n "${OIDC_CLIENT_SECRET:-}" ] || crm_problem "OIDC_CLIENT_SECRET no está: la clave del CRM en el proveedor de identidad"
    case ${OIDC_ADMIT_CLAIM:-a=b} in
        [!=]*=?*) ;;
        *) crm_problem "OIDC_ADMIT_CLAIM debe ser dato=valor, por ejemplo groups=crm" ;;
    esac
    case ${OIDC_ADMIT_DOMAINS:-a.b} in
        *@* | *\**) crm_problem "OIDC_ADMIT_DOMAINS lleva dominios enteros, sin «@» ni «*», separados por comas: isp.example" ;;
    esac
    if [ -z "${CRM_PUBLIC_URL:-}" ]; then
        crm_problem "CRM_PUBLIC_URL no está: la dirección en la que se abre el CRM, a la que vuelve el proveedor de identidad"
    else
        crm_env_safe_address CRM_PUBLIC_URL
    fi
}

# crm_env_safe_address NAME: the variable is an address over TLS, or of this machine.
crm_env_safe_address() {
    eval "crm_value=\$$1"
    case $crm_value in
        *' '*) crm_problem "$1 no lleva espacios" ;;
        https://?*) ;;
        http://127.0.0.1 | http://127.0.0.1[:/]* | http://localhost | http://localhost[:/]*) ;;
        *) crm_problem "$1 debe empezar por https:// (http:// solo en esta misma máquina)" ;;
    esac
}

crm_env_server() {
    for crm_name in CRM_HTTP_PORT CRM_MANAGEMENT_PORT; do
        eval "crm_value=\${$crm_name:-1}"
        crm_is_number "$crm_value" 1 65535 || crm_problem "$crm_name debe ser un número de 1 a 65535"
    done
    for crm_name in CRM_STOP_TIMEOUT CRM_DB_WAIT CRM_DB_POOL_MIN CRM_DB_POOL_MAX CRM_DB_POOL_LOCAL_MAX; do
        eval "crm_value=\${$crm_name:-1}"
        crm_is_number "$crm_value" 0 1000 || crm_problem "$crm_name debe ser un número de 0 a 1000"
    done
    [ -z "${CRM_PROXY_HTTPS:-}" ] || crm_one_of CRM_PROXY_HTTPS true false
    [ -z "${CRM_HORARIOS:-}" ] || crm_one_of CRM_HORARIOS true false
    [ -z "${CRM_DEMO:-}" ] || crm_one_of CRM_DEMO true false
    [ -z "${CRM_CLAVE_SECRETOS:-}" ] || crm_env_key
}

# 32 bytes in Base64: 43 characters, and one that fills up.
crm_env_key() {
    case ${#CRM_CLAVE_SECRETOS}$CRM_CLAVE_SECRETOS in
        44*[!A-Za-z0-9+/=]*) ;;
        44*=) return ;;
    esac
    crm_problem "CRM_CLAVE_SECRETOS debe ser lo que escribe «openssl rand -base64 32»"
}

# crm_one_of NAME VALUE…: the variable NAME has one of the values.
crm_one_of() {
    crm_name=$1
    eval "crm_value=\$$1"
    shift
    for crm_allowed; do
        [ "$crm_value" = "$crm_allowed" ] && return 0
    done
    crm_problem "$crm_name debe ser una de estas palabras: $*"
}

# crm_is_number TEXT MIN MAX
crm_is_number() {
    case $1 in
        '' | *[!0-9]* | ????????*) return 1 ;;
    esac
    [ "$1" -ge "$2" ] && [ "$1" -le "$3" ]
}

# Decodes %XX of $1 into crm_decoded; 1 when a % is not followed by two hexadecimal digits, or hides a control character.
crm_percent_decode() {
    crm_decoded=
    crm_left=$1
    while :; do
        case $crm_left in
            *%*) ;;
            *) break ;;
        esac
        crm_decoded=$crm_decoded${crm_left%%\%*}
        crm_left=${crm_left#*%}
        case $crm_left in
            [01][0-9A-Fa-f]* | 7[Ff]*) return 1 ;;
            [0-9A-Fa-f][0-9A-Fa-f]*) ;;
            *) return 1 ;;
        esac
        crm_tail=${crm_left#??}
        crm_decoded=$crm_decoded$(printf "\\$(printf '%03o' "0x${crm_left%"$crm_tail"}")")
        crm_left=$crm_tail
    done
    crm_decoded=$crm_decoded$crm_left
}
