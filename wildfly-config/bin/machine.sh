# shellcheck shell=bash
# What the machine must have, and how it gets it. Sourced by ./crm after common.sh.

# require_tools TOOL…: java, mvn, chromium. What is missing is installed by root on Debian, and named to everybody else.
require_tools() {
    local tool packages=()
    for tool; do
        case $tool in
            java) has_jdk || packages+=(openjdk-17-jdk-headless) ;;
            mvn) command -v mvn >/dev/null || packages+=(maven) ;;
            chromium) command -v chromium >/dev/null || packages+=(chromium fonts-dejavu-core fonts-noto-color-emoji) ;;
        esac
    done
    [ ${#packages[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "Instalando lo que falta: ${packages[*]}"
        export DEBIAN_FRONTEND=noninteractive
        { apt-get update -q && apt-get install -q -y --no-install-recommends "${packages[@]}"; } >"$CRM_HOME/log/apt.log" 2>&1 ||
            fail "No se pudo instalar ${packages[*]}; el motivo está en $CRM_HOME/log/apt.log"
        has_jdk || fail "Sigue faltando un JDK 17 o posterior."
    elif command -v apt-get >/dev/null; then
        fail "Falta en esta máquina: ${packages[*]}. Instálelo con: sudo apt-get install ${packages[*]}"
    else
        fail "Falta en esta máquina (nombres de Debian): ${packages[*]}. Hacen falta un JDK 17 o posterior, Maven 3.8.7 o posterior y, para las pruebas, Chromium."
    fi
}

# A JDK, not only a JVM, of version 17 or later: the one of JAVA_HOME or the one in the path.
has_jdk() {
    local version
    [ -z "${JAVA_HOME:-}" ] || PATH=$JAVA_HOME/bin:$PATH
    version=$(javac -version 2>/dev/null | sed 's/^javac \([0-9]*\).*/\1/') && [ "${version:-0}" -ge 17 ]
}
