"""How fast and how light, beside the stock LangChain + Chroma pipeline, measured in the same run.

    python -m benchmarks                                    every part that needs nothing more
    python -m benchmarks cold warm memory page quality      some parts
    python -m benchmarks ingest scale --medquad DIR         over MedQuAD's answers (answers.jsonl.gz with id and text)

place.py     where it happens: a folder with both indexes over the supplied articles, and the environment of a process
stock.py     the other pipeline, as LangChain's tutorials write it
process.py   runs a process and says how long it took, how much of a processor and how much memory
worker.py    a warm process of either pipeline that is asked over a pipe
cold.py warm.py memory.py page.py ingest.py scale.py quality.py profile.py     one file a part
figures.py   samples, medians, paired ratios; report.py writes them to docs/performance.md
"""
