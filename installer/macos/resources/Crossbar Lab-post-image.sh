#!/bin/sh
# jpackage copies the application without its files' times; the start-up cache needs them.
TZ=UTC0
export TZ
find "$JpAppImageDir" -name '*.jar' -exec touch -t "$(date -r ${installer.fileTime} +%Y%m%d%H%M.%S)" {} +
