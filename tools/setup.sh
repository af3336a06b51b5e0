# Shared by tools/tenet and tools/test: installs what is missing and builds. Sourced, not run.
# Works from any folder; prints to standard error only, so that standard output belongs to the program.

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'tenet: %s\n' "$*" >&2; }

# What building and running needs, and cpack (dpkg-dev, file). Debian 12 names; the second list is for the tests only.
packages_build=(g++ cmake ninja-build pkg-config libxml2-dev libpugixml-dev libpcre2-dev liblua5.4-dev libzip-dev libdeflate-dev
  libutf8proc-dev nettle-dev libcsv-dev libfmt-dev nlohmann-json3-dev rapidjson-dev libsimdjson-dev libcli11-dev libxlsxwriter-dev
  libcpp-httplib-dev libpoppler-cpp-dev dpkg-dev file)
packages_test=(catch2 python3 python3-jsonschema lua-check clang-format valgrind parallel poppler-utils libxml2-utils mandoc zsh fish
  bubblewrap desktop-file-utils appstream lintian)
# Commands that the tests run and the Debian package of each. A machine may have them from elsewhere (a newer nodejs that brings its own npm),
# and Debian's package would take their place, so it is installed only where the command is missing.
# python3-uno is for an office that came with it, so it goes with unopkg, which no office is without.
commands_test=(node=nodejs npm=npm chromium=chromium soffice=libreoffice-writer unopkg=python3-uno)
# For tools/pictures only.
packages_pictures=(libreoffice-writer libreoffice-calc libreoffice-gtk3 python3-uno xvfb imagemagick poppler-utils pngquant optipng fonts-dejavu-core)

# install_missing PACKAGE...: one line saying what and why, then apt, with sudo where not root. Nothing to do costs one dpkg-query.
install_missing() {
  command -v dpkg-query >/dev/null || { say "this machine has no dpkg: install these packages' equivalents yourself: $*"; return 0; }
  local missing=() package
  for package in "$@"; do
    [[ $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) == *"ok installed" ]] || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  local as_root=()
  if [[ $(id -u) != 0 ]]; then
    command -v sudo >/dev/null || { say "these packages are needed and neither root nor sudo is at hand: ${missing[*]}"; return 1; }
    as_root=(sudo)
  fi
  say "installing ${#missing[@]} Debian packages that building Tenet needs: ${missing[*]}"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "apt could not install them (its last words are above). Is there a network? Then run the same command again."
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# packages_of COMMAND=PACKAGE...: the packages whose commands are missing, one a line.
packages_of() {
  local pair
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || printf '%s\n' "${pair#*=}"
  done
}

# install_for_tests: packages, commands, and what tests/package-lock.json names, as it names it.
install_for_tests() {
  local commands
  mapfile -t commands < <(packages_of "${commands_test[@]}")
  install_missing "${packages_build[@]}" "${packages_test[@]}" "${commands[@]}"
  [[ $root/tests/node_modules/.package-lock.json -nt $root/tests/package-lock.json ]] && return 0
  say "installing what tests/package-lock.json names, from npm"
  local log
  log=$(mktemp)
  if ! npm ci --prefix "$root/tests" --no-audit --no-fund --ignore-scripts >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "npm could not install them (its last words are above)"
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# configure PRESET [-DNAME=VALUE]...: only where the build folder is new or was configured otherwise.
configure() {
  local preset=$1 folder=$root/build/$1
  shift
  [[ -f $folder/build.ninja && $(cat "$folder/.configured" 2>/dev/null) == "$*" ]] && return 0
  mkdir -p "$folder"
  (cd "$root" && cmake --preset "$preset" "$@") >"$folder/configure.log" 2>&1 || { cat "$folder/configure.log" >&2; say "configuring failed"; return 1; }
  printf '%s' "$*" >"$folder/.configured"
}

# build PRESET [TARGET]...: progress on a terminal, quiet elsewhere unless something fails.
build() {
  local preset=$1 folder=$root/build/$1
  shift
  if [[ -t 2 ]]; then
    ninja -C "$folder" "$@" >&2 || { say "the build failed"; return 1; }
  else
    ninja -C "$folder" "$@" >"$folder/build.log" 2>&1 || {
      grep -vE '^\[[0-9]+/[0-9]+\]' "$folder/build.log" | tail -n 60 >&2
      say "the build failed (all of it: build/$preset/build.log)"
      return 1
    }
  fi
}
