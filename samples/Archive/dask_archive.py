"""Reads an archive of articles on a cluster of Dask, and compares the articles.

    dask-scheduler --port 8786 &
    for i in 1 2 3; do dask-worker 127.0.0.1:8786 --nthreads 1 & done
    python3 dask_archive.py records.jsonl archive --scheduler 127.0.0.1:8786

The input is JSON Lines: {"id", "text", "published"?, "publisher"?}, with ids that are unique. All workers must see the folder of the output
under the same path. The output has the extracted articles (extracted/), the tables (tables/) and what articles contradict in each other
(findings.jsonl). Every step writes the same bytes however often it runs, so a worker may die at any time.
"""

import argparse
import os
import shlex
import subprocess
import sys
from collections import defaultdict

from distributed import Client

BAD_RECORDS_OF_A_PART = "1000000000"


def parts(path, size):
    """The parts of a file: where the first line of each starts, and how many bytes it has."""
    start = position = lines = 0
    with open(path, "rb") as file:
        for line in file:
            position += len(line)
            lines += 1
            if lines == size:
                yield start, position - start
                start, lines = position, 0
    if position > start:
        yield start, position - start


def run(command, *arguments, data=None):
    """Runs corpus; returns what it printed, and what it told of bad records."""
    done = subprocess.run([*command, *arguments], input=data, capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode())
    return done.stdout, done.stderr.decode().splitlines()


def extract(command, path, part, number, output, groups):
    """Map: reads a part, writes its articles and its tables, and returns the lines of its keys, in groups."""
    start, length = part
    with open(path, "rb") as file:
        file.seek(start)
        records = file.read(length)
    articles = os.path.join(output, "extracted", f"part-{number:06}.jsonl")
    tables = os.path.join(output, "tables", f"part-{number:06}")
    _, told = run(command, "extract", "--input", "jsonl", "--jobs", "1", "--with-text", "--fail-on", BAD_RECORDS_OF_A_PART,
                  "--output", articles, data=records)
    run(command, "extract", articles, "--jobs", "1", "--format", "parquet", "--output", tables)
    lines, _ = run(command, "keys", articles, "--jobs", "1")
    grouped = defaultdict(list)
    for line in lines.splitlines(keepends=True):
        # The digits of a key are a hash; the last one depends on the kind.
        grouped[int(line[1:9], 16) % groups].append(line)
    return [b"".join(grouped[group]) for group in range(groups)], [f"part {number}: {line}" for line in told]


def compare(command, parts_of_group):
    """Reduce: compares the articles that have a key of the group in common."""
    lines = sorted(line for part in parts_of_group for line in part.splitlines(keepends=True))
    return run(command, "compare", "--partial", data=b"".join(lines))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", help="the articles, as JSON Lines")
    parser.add_argument("output", help="the folder to write")
    parser.add_argument("--scheduler", help="the address of the scheduler (default: workers on this machine)")
    parser.add_argument("--corpus", default="corpus", help="the command that runs corpus (default: corpus)")
    parser.add_argument("--part", type=int, default=10_000, help="how many articles a part has (default: 10,000)")
    parser.add_argument("--groups", type=int, default=16, help="how many groups of keys are compared (default: 16)")
    parser.add_argument("--fail-on", type=int, default=1, help="the run fails if so many records cannot be read (default: 1)")
    options = parser.parse_args()
    command = shlex.split(options.corpus)
    source, output = os.path.abspath(options.input), os.path.abspath(options.output)
    for folder in ("extracted", "tables"):
        os.makedirs(os.path.join(output, folder), exist_ok=True)

    client = Client(options.scheduler)
    mapped = [
        client.submit(extract, command, source, part, number, output, options.groups, pure=False)
        for number, part in enumerate(parts(source, options.part))
    ]
    groups = [client.submit(lambda done: done[0], one, pure=False) for one in mapped]
    reduced = [
        client.submit(compare, command, [client.submit(lambda lines, at=group: lines[at], one, pure=False) for one in groups], pure=False)
        for group in range(options.groups)
    ]
    results = client.gather(reduced)
    told = [line for one in client.gather([client.submit(lambda done: done[1], one, pure=False) for one in mapped]) for line in one]
    told += [line for _, lines in results for line in lines]

    pairs = b"".join(sorted({line for lines, _ in results for line in lines.splitlines(keepends=True)}))
    findings = os.path.join(output, "findings.jsonl")
    run(command, "compare", "--output", findings, data=pairs)
    run(command, "compare", "--format", "parquet", "--output", os.path.join(output, "tables", "compared"), data=pairs)
    for line in told:
        print(line, file=sys.stderr)
    return 1 if sum(": error: " in line for line in told) >= options.fail_on else 0


if __name__ == "__main__":
    sys.exit(main())
