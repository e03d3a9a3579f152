# shellcheck shell=bash
# Building, for ./crm. Sourced after common.sh.

CRM_EAR=${CRM_EAR:-$CRM_SOURCE/ear/target/isr-crm.ear}
BUILD_LOG=$CRM_HOME/log/build.log

# The directories and files whose change makes a new application.
sources() {
    find "$CRM_SOURCE"/pom.xml "$CRM_SOURCE"/*/pom.xml "$CRM_SOURCE"/{ejb,batch,web,ear}/src/main \
        "$CRM_CONFIG"/{cli,content,provisioning,bin/crm-env.sh,pso-simulador/pom.xml,pso-simulador/src/main} \
        -type f "$@" 2>/dev/null
}

# build_needed: something is not built, or a source is newer than what was built.
build_needed() {
    local built
    for built in "$CRM_EAR" "$CRM_CONFIG/target/server.stamp" "$CRM_CONFIG/pso-simulador/target/pso-simulador.war"; do
        [ -f "$built" ] || return 0
    done
    [ -n "$(sources -newer "$CRM_SOURCE/ear/target/.built" -print -quit)" ] || [ ! -f "$CRM_SOURCE/ear/target/.built" ]
}

# build [ARGUMENT…]: everything, without tests, telling which module it is at.
build() {
    local mark status
    mark=$(mktemp)
    [ -f "$CRM_EAR" ] && say "Construyendo…" || say "Construyendo; la primera vez se descargan las bibliotecas, unos minutos…"
    set +e
    (cd "$CRM_SOURCE" && mvn -B -ntp package -DskipTests -Dspotless.check.skip=true "$@") 2>&1 | tee "$BUILD_LOG" |
        sed -u -n 's/^\[INFO\] Building ISR CRM: \(.*\) 1\..*/  \1/p'
    status=${PIPESTATUS[0]}
    set -e
    if [ "$status" -ne 0 ]; then
        grep -E '^\[ERROR\]' "$BUILD_LOG" | head -n 12 >&2
        rm -f "$mark"
        fail "No se pudo construir; todo está en $BUILD_LOG"
    fi
    # The time when it began: what was saved meanwhile is newer.
    touch -r "$mark" "$CRM_SOURCE/ear/target/.built"
    rm -f "$mark"
}
