#!/usr/bin/env bash
# Makes models/reader.onnx anew:  training/train.sh CORPORA DENIALS READER.pt  (two to three hours on two cores; READER.pt: the weights to go on from)
set -euo pipefail
corpora=$(realpath "$1"); denials=$(realpath "$2"); start=$(realpath "$3")
cd "$(dirname "$0")"
[ -d .venv ] || python3 -m venv .venv
.venv/bin/pip install -q -r requirements.txt
mkdir -p out
python=.venv/bin/python
$python train.py "$corpora" "$denials" made out/first.pt --from "$start" --steps 720 --stop 400 --rate 8e-5 2>&1 | tee out/log.txt
$python train.py "$corpora" "$denials" made out/second.pt --from out/first.pt --steps 560 --rate 7e-5 2>&1 | tee -a out/log.txt
$python average.py out/reader.pt "$start:1" out/first.pt:1 out/second.pt:4
$python export.py out/reader.pt ../models
