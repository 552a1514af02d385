#!/usr/bin/env bash
# Makes models/reader.onnx anew:  training/train.sh CORPORA DENIALS [READER.pt to go on from] (hours on two cores)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); cd "$here"
corpora=$(realpath "$1"); denials=$(realpath "$2"); from=${3:+--from $(realpath "$3")}
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install -q -r requirements.txt
mkdir -p out
.venv/bin/python train.py "$corpora" "$denials" made out/reader.pt $from --steps "${STEPS:-900}" --seed 0 2>&1 | tee out/log.txt
.venv/bin/python export.py out/reader.pt ../models
