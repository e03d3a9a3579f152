# shellcheck shell=bash
# How bin/database runs MySQL, for «./crm test mysql»: Debian has it in sid only, so it comes from there into a directory
# of its own, with its own C library, and nothing of the machine is touched. Sourced by bin/database.

ENGINE_NAME="MySQL"
ENGINE=$CRM_CACHE/mysql-sid

# Downloads and unpacks the server with every library it is linked to, once for all checkouts of this account.
engine_prepare() {
    local draft
    if [ ! -f "$ENGINE/.complete" ]; then
        command -v apt-get >/dev/null && [ "$(uname -m)" = x86_64 ] ||
            fail "MySQL se toma de Debian sid: hace falta un Debian x86-64. En otro sistema: TEST_DATABASE_URL=mysql://… con una base vacía."
        say "Descargando MySQL de Debian sid (solo la primera vez)…"
        mkdir -p "$CRM_CACHE"
        draft=$(mktemp -d "$CRM_CACHE/unpacking.XXXXXX")
        mysql_download "$draft" >"$CRM_HOME/log/mysql-download.log" 2>&1 ||
            fail "No se pudo descargar MySQL; el motivo está en $CRM_HOME/log/mysql-download.log"
        touch "$draft/root/.complete"
        rm -rf "$ENGINE"
        mv -T "$draft/root" "$ENGINE"
        rm -rf "$draft"
    fi
    # With the C library that it was built for, whatever this machine's is.
    LOADER=("$ENGINE/usr/lib64/ld-linux-x86-64.so.2" --library-path "$ENGINE/usr/lib/x86_64-linux-gnu:$ENGINE/usr/lib/x86_64-linux-gnu/private")
    ENGINE_SERVER=$ENGINE/usr/sbin/mysqld
}

# mysql_download DIR: an apt configuration that knows sid and no installed package, signed by the archive's key ring; the
# mirror is the one that this machine uses.
mysql_download() {
    local dir=$1 site package
    local apt=(-o "Dir::Etc::sourcelist=$dir/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$dir/lists"
        -o "Dir::State::status=$dir/status" -o "Dir::Cache::archives=$dir/archives" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
        -o APT::Sandbox::User= -o APT::Install-Recommends=false)
    site=$(apt-get indextargets --format '$(SITE) $(LABEL)' 'Created-By: Packages' | awk '$2 == "Debian" {print $1; exit}')
    [ -n "$site" ] || { echo "No Debian mirror in the apt sources" && return 1; }
    mkdir -p "$dir"/{lists,archives}/partial "$dir/root"
    : >"$dir/status"
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $site sid main" >"$dir/sources.list"
    apt-get "${apt[@]}" update || return 1
    apt-get "${apt[@]}" install -y --download-only mysql-server-core mysql-client-core || return 1
    for package in "$dir"/archives/*.deb; do
        dpkg -x "$package" "$dir/root" || return 1
    done
}

# Makes an empty data directory $1; root has no password, and gets in by the socket of this private directory alone.
engine_initialize() {
    "${LOADER[@]}" "$ENGINE_SERVER" --no-defaults --initialize-insecure --basedir="$ENGINE/usr" --datadir="$1" \
        --lc-messages-dir="$ENGINE/usr/share/mysql" --user="$(id -un)"
}

# Sets SERVER_COMMAND for data directory $1.
engine_server() {
    SERVER_COMMAND=("${LOADER[@]}" "$ENGINE_SERVER" --no-defaults --basedir="$ENGINE/usr" --datadir="$1"
        --lc-messages-dir="$ENGINE/usr/share/mysql" --user="$(id -un)" --skip-name-resolve --mysqlx=OFF --secure-file-priv=NULL
        --character-set-server=utf8mb4 --collation-server=utf8mb4_spanish_ci)
}

# The superuser's client on the socket of data directory $1 (relative: a socket's path may not be long).
engine_client() {
    (cd "$1" && exec "${LOADER[@]}" "$ENGINE/usr/bin/mysql" --no-defaults --user=root --socket=database.sock --batch --skip-column-names)
}
