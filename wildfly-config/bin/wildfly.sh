# shellcheck shell=bash
# How ./crm and the tests run a WildFly: the CRM's and the simulator's are two base directories on one installation.
# Sourced by bin/server and bin/simulator after common.sh.

INSTALLATION=$CRM_HOME/wildfly

# wildfly_install: the installation of this CRM_HOME is what was provisioned last. Links, not copies: it takes no space,
# and a new build does not pull the floor from under a server that runs.
wildfly_install() {
    [ -f "$CRM_CONFIG/target/server.stamp" ] || fail "El servidor no está construido: «./crm build»."
    [ "$CRM_CONFIG/target/server.stamp" -nt "$INSTALLATION/.stamp" ] || return 0
    rm -rf "$INSTALLATION.new"
    mkdir -p "$CRM_HOME"
    cp -al "$CRM_WILDFLY" "$INSTALLATION.new" 2>/dev/null || { rm -rf "$INSTALLATION.new" && cp -a "$CRM_WILDFLY" "$INSTALLATION.new"; }
    rm -rf "$INSTALLATION"
    mv -T "$INSTALLATION.new" "$INSTALLATION"
    touch "$INSTALLATION/.stamp"
}

# wildfly_base BASE: a base directory with the installation's configuration. The users of the console are kept.
wildfly_base() {
    local provisioned=$INSTALLATION/standalone/configuration kept=$1/configuration file
    [ "$INSTALLATION/.stamp" -nt "$kept/.stamp" ] || return 0
    mkdir -p "$kept" "$1/deployments" "$1/log"
    for file in "$provisioned"/*; do
        case ${file##*/} in
            mgmt-*.properties) [ -e "$kept/${file##*/}" ] || cp "$file" "$kept/" ;;
            *) cp --remove-destination "$file" "$kept/" ;;
        esac
    done
    # What was deployed belonged to the configuration that has just been replaced.
    rm -rf "$1/data/content" "$1/tmp" "$1/deployed"
    touch "$kept/.stamp"
}

# wildfly_pid BASE: prints the id of the server of this base directory, if it runs.
wildfly_pid() { find_process "-Djboss.server.base.dir=$1"; }

# wildfly_start BASE ARGUMENT…: starts it in the background; the variables of the caller are its environment.
wildfly_start() {
    local base=$1 launcher
    shift
    : >"$base/log/console.log"
    launcher=$(JBOSS_BASE_DIR=$base JBOSS_PIDFILE=$base/server.pid LAUNCH_JBOSS_IN_BACKGROUND=true \
        in_background "$base/log/console.log" "$INSTALLATION/bin/standalone.sh" "$@")
    echo "$launcher" >"$base/launcher.pid"
}

# wildfly_wait BASE SECONDS: until the server says how it started: 0 well, 1 with errors, 2 ended or never said.
wildfly_wait() {
    local limit=$((SECONDS + $2))
    while [ $SECONDS -lt $limit ]; do
        grep -q 'WFLYSRV0025' "$1/log/console.log" && return 0
        grep -q 'WFLYSRV0026\|WFLYSRV0056' "$1/log/console.log" && return 1
        wildfly_launching "$1" || return 2
        sleep 0.2
    done
    return 2
}

# wildfly_launching BASE: the script that starts the server, and stays with it, lives.
wildfly_launching() {
    local pid
    pid=$(cat "$1/launcher.pid" 2>/dev/null) && is_running "$pid" &&
        grep -qzF "$INSTALLATION/bin/standalone.sh" "/proc/$pid/cmdline" 2>/dev/null
}

# wildfly_stop BASE: lets it finish the requests under way. It may also be interrupted before there is a server.
wildfly_stop() {
    local pid running=1
    if wildfly_launching "$1"; then
        running=0
        kill -TERM "$(cat "$1/launcher.pid")" 2>/dev/null || true
    fi
    while pid=$(wildfly_pid "$1") || wildfly_launching "$1"; do
        running=0
        [ -z "$pid" ] || stop_process "$pid" $((${CRM_STOP_TIMEOUT:-20} + 40))
        sleep 0.1
    done
    rm -f "$1/launcher.pid"
    return $running
}
