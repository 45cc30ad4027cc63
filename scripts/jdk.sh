# Finds a JDK of version 21 or newer, sets JAVA_HOME and JDK_VERSION to it and puts it first on the PATH. To be sourced.
# Looks at JAVA_HOME, at java on the PATH, then in the usual folders; of those it takes the newest.

jdk_version() {
  # Prints the feature version of the JDK in $1, or nothing if there is none.
  [ -x "$1/bin/javac" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

use_jdk() {
  local wanted=21 home version best="" best_version=0 on_path
  for home in "${JAVA_HOME:-}"; do
    version=$(jdk_version "$home")
    [ "${version:-0}" -ge "$wanted" ] && best="$home" && best_version=$version
  done
  if [ -z "$best" ]; then
    on_path=$(command -v javac 2>/dev/null) && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for home in "${on_path:-}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/openjdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
      [ -d "$home" ] || continue
      version=$(jdk_version "$home")
      if [ "${version:-0}" -ge "$wanted" ] && [ "$version" -gt "$best_version" ]; then
        best="$home"
        best_version=$version
      fi
    done
  fi
  if [ -z "$best" ]; then
    echo "Reflectory needs a JDK of version 21 or newer. Install one (Debian: apt-get install openjdk-21-jdk) or set JAVA_HOME to it." >&2
    return 1
  fi
  export JAVA_HOME="$best"
  JDK_VERSION=$best_version
  export PATH="$JAVA_HOME/bin:$PATH"
}

use_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "Reflectory is built with Maven 3.8 or newer. Install it (Debian: apt-get install maven) and try again." >&2
  return 1
}
