#!/usr/bin/env bash
# Draws icon.svg in every size and format that an operating system asks for.
# Needs rsvg-convert (librsvg), convert (ImageMagick) and png2icns (libicns).
set -euo pipefail
cd "$(dirname "$0")"
resources=../src/main/resources/org/crossbarlab/app
mkdir -p "$resources"
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
for size in 16 32 48 64 128 256 512 1024; do
    rsvg-convert -w "$size" -h "$size" icon.svg -o "$work/icon-$size.png"
done
cp "$work/icon-512.png" icon.png
for size in 32 48 64 128 256; do
    cp "$work/icon-$size.png" "$resources/icon-$size.png"
done
convert "$work"/icon-{16,32,48,64,128,256}.png icon.ico
png2icns icon.icns "$work"/icon-{16,32,48,128,256,512,1024}.png >/dev/null
