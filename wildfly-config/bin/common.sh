# shellcheck shell=bash
# What the scripts of this directory and ./crm share. Sourced by bash, never run.

CRM_SOURCE=$(cd -- "${BASH_SOURCE[0]%/*}/../.." && pwd)
CRM_CONFIG=$CRM_SOURCE/wildfly-config
CRM_WILDFLY=$CRM_CONFIG/target/server
CRM_CACHE=${CRM_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/isr-crm}
: "${CRM_HOME:=$CRM_SOURCE/.crm}"
case $CRM_HOME in /*) ;; *) CRM_HOME=$PWD/$CRM_HOME ;; esac
export CRM_HOME

# say TEXT…: a line for the person who started the script.
say() { printf '%s\n' "$*"; }

# fail TEXT…: says on standard error what is wrong and ends with status 1.
fail() {
    printf 'ERROR: %s\n' "$*" >&2
    exit 1
}

# random_password [LENGTH]: letters and digits without those that look alike.
random_password() {
    local text=
    while [ ${#text} -lt "${1:-20}" ]; do
        text+=$(head -c 64 /dev/urandom | LC_ALL=C tr -dc 'A-HJ-NP-Za-km-z2-9')
    done
    printf '%s' "${text:0:${1:-20}}"
}

# write_private FILE: standard input into FILE that only its owner reads, in one step.
write_private() {
    local draft
    mkdir -p "${1%/*}"
    draft=$(umask 077 && mktemp "$1.XXXXXX") && cat >"$draft" && mv -f "$draft" "$1"
}

# is_running PID: the process is there, and not a zombie.
is_running() {
    [ -n "$1" ] && [ -r "/proc/$1/status" ] && ! grep -qs '^State:.Z' "/proc/$1/status"
}

# find_process ARGUMENT: the id of the process that was started with exactly this argument. Files with ids lie after a
# crash, or are not written yet; what runs does not.
find_process() {
    local found
    # The pattern comes by standard input, so that grep does not find itself.
    found=$(grep -lzxF -f - /proc/[0-9]*/cmdline <<<"$1" 2>/dev/null | head -n 1)
    found=${found#/proc/}
    printf '%s' "${found%/cmdline}"
    [ -n "$found" ]
}

# stop_process PID SECONDS: SIGTERM, waits until it is gone, and only then the hard way.
stop_process() {
    local limit=$((SECONDS + $2))
    kill -TERM "$1" 2>/dev/null || return 0
    while is_running "$1"; do
        if [ $SECONDS -ge $limit ]; then
            kill -KILL "$1" 2>/dev/null
            limit=$((SECONDS + 5))
        fi
        sleep 0.1
    done
}

# is_listening PORT: somebody has this port of the loopback, even if too busy to answer.
is_listening() {
    local status=0
    timeout 1 bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$0"' "$1" 2>/dev/null || status=$?
    [ $status -eq 0 ] || [ $status -eq 124 ]
}

# require_port PORT VARIABLE WHAT: ends with a message that names the port and the variable when it is taken.
require_port() {
    local owner
    [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || fail "$2 debe ser un número de 1 a 65535."
    # Whoever was just ended may still be letting go of it.
    for _ in {1..10}; do
        is_listening "$1" || return 0
        sleep 0.2
    done
    owner=$(ss -Hltnp "sport = :$1" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)",pid=\([0-9]*\).*/ por \1 (proceso \2)/p' | head -n 1)
    fail "El puerto $1 ($3) está ocupado$owner. Cierre lo que lo usa o elija otro: $2=$(($1 + 1 > 65535 ? 10000 : $1 + 1))"
}

# free_ports N: the first of N ports in a row that nobody has at this moment.
free_ports() {
    local first port
    while :; do
        first=$((20000 + RANDOM % 10000))
        for ((port = first; port < first + $1; port++)); do
            ! is_listening "$port" || continue 2
        done
        printf '%s' "$first"
        return
    done
}

# in_background LOG COMMAND…: starts COMMAND in a session of its own, so that Ctrl-C does not reach it, and prints
# its id (to be read with $(…), which waits for it).
in_background() {
    local log=$1
    shift
    mkdir -p "${log%/*}"
    setsid --fork bash -c 'echo $$; exec "$@" </dev/null >>"$0" 2>&1' "$log" "$@"
}

# http_status PORT PATH: the status of a GET on the loopback, nothing when nobody answers in two seconds.
http_status() {
    local status
    exec 3<>"/dev/tcp/127.0.0.1/$1" || return 0
    printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
    read -r -t 2 _ status _ <&3 || true
    exec 3>&-
    printf '%s' "${status:-}"
} 2>/dev/null
